package harness

/** An object of Jenkins that a script may hold over a step (`env`, `currentBuild`): Jenkins makes them serializable. */
interface Handle {
}

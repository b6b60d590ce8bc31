package harness

/** One call on the stack of a pipeline's thread: what Jenkins would have to write to disk when a step begins. */
class Frame {
    /** `CPS`: may call steps. `PLAIN`: a @NonCPS method, a constructor or a Java method that calls back; may not. */
    enum Kind { CPS, PLAIN }

    final Kind kind
    final String name
    /** Names and values in turn, as they were at this frame's latest call. */
    Object[] locals = new Object[0]
    /** What the `for` loops of this frame run over, by the name that the transformation gave the loop. */
    final Map<String, Object> loops = [:]

    Frame(Kind kind, String name) {
        this.kind = kind
        this.name = name
    }
}

/** Imported before all else, so that an old Node is told of itself and not of an API that it does not know. */

const OLDEST_NODE = 20;

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  process.stderr.write(
    `image-labels: INTERNAL: needs Node.js ${OLDEST_NODE} or newer, and this is ${process.version}\n`,
  );
  process.exit(1);
}

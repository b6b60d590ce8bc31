// What the bundle has in place of some files of the AWS SDK: less code that does the same for this program.
import { readFileSync } from 'node:fs';

/** One class of an exception, in the form in which the SDK's generator writes it. */
const EXCEPTION =
  /export class (\w+) extends __BaseException \{\s*static shapeId = ("[^"]+");\s*name = "\1";\s*\$fault = ("[^"]+");(?:\s*\w+;)*\s*constructor\(opts\) \{\s*super\(\{\s*name: "\1",\s*\$fault: \3,\s*\.\.\.opts,\s*\}\);\s*Object\.setPrototypeOf\(this, \1\.prototype\);((?:\s*this\.\w+ = opts\.\w+;)*)\s*\}\s*\}/g;

const EXCEPTIONS = `
const exception = (shapeId, name, $fault, members = []) => class extends __BaseException {
  static shapeId = shapeId;
  name = name;
  $fault = $fault;
  constructor(opts) {
    super({ name, $fault, ...opts });
    Object.setPrototypeOf(this, new.target.prototype);
    for (const member of members) this[member] = opts[member];
  }
};
`;

/** In place of what nothing here comes to: if something ever does, it says so. */
const never =
  (...names) =>
  () =>
    names
      .map((name) => `export function ${name}() { throw new Error("${name} was left out of the bundle"); }`)
      .join('\n');

/** What a path ends with, and the text in place of the file's own. */
const STAND_INS = [
  // The SDK says its version to AWS; the rest of these is for npm.
  [/@aws-sdk\/[^/]+\/package\.json$/, (text) => JSON.stringify({ version: JSON.parse(text).version })],
  // The same classes, their body written once.
  [
    /\/models\/errors\.js$/,
    (text) => {
      const shorter = text.replace(EXCEPTION, (_, name, shapeId, fault, assignments) => {
        const members = [...assignments.matchAll(/this\.(\w+)/g)].map(([, member]) => `"${member}"`);
        return `export const ${name} = exception(${shapeId}, "${name}", ${fault}${members.length > 0 ? `, [${members}]` : ''});`;
      });
      return shorter === text ? text : EXCEPTIONS + shorter;
    },
  ],
  // Streams of events, which no call of ours has.
  [/\/event-streams\/.*\.js$/, never('EventStreamSerde', 'eventStreamSerdeProvider')],
  // The whole of Node's Web Crypto would be loaded for one random number.
  [/\/uuid\/v4\.js$/, () => 'import { randomUUID } from "node:crypto"; export const bindV4 = () => randomUUID;'],
  // Signatures for several regions at once want native code, which is not here; it says so, and signs for one.
  [
    /\/SignatureV4MultiRegion\.js$/,
    () => `import { SignatureV4 } from "@smithy/signature-v4";
export class SignatureV4MultiRegion extends SignatureV4 { static sigv4aDependency() { return "none"; } }`,
  ],
  // For browsers' streams, which Node's HTTP has none of.
  [/\/sdk-stream-mixin\.browser\.js$/, never('sdkStreamMixin')],
  [/\/stream-collector\.browser\.js$/, never('collectBlob', 'collectReadableStream')],
  // The SDK's word to developers that a later SDK will need a later Node is nothing for a build log.
  [
    /\/client\/emitWarningIfUnsupportedVersion\.js$/,
    () => 'export const state = {}, emitWarningIfUnsupportedVersion = () => {};',
  ],
  // For where there is no node:crypto.
  [/\/Sha256Js\.js$/, never('Sha256Js')],
  // For where the program is an AWS Lambda.
  [
    /@aws\/lambda-invoke-store\/.*\/invoke-store\.js$/,
    () => 'export const InvokeStore = { getInstanceAsync: async () => undefined };',
  ],
];

/** A new version of the SDK may have such a file elsewhere, or none: then the build says so, and grows not unnoticed. */
export const standIns = {
  name: 'stand-ins',
  setup({ onLoad, onEnd }) {
    const unused = new Set(STAND_INS);
    onLoad({ filter: /[\\/]node_modules[\\/]@(?:aws|aws-sdk|smithy)[\\/]/ }, ({ path }) => {
      const found = STAND_INS.find(([pattern]) => pattern.test(path.replaceAll('\\', '/')));
      if (found === undefined) return undefined;
      const [, standIn] = found;
      const text = readFileSync(path, 'utf8');
      const contents = standIn(text);
      if (contents !== text) unused.delete(found);
      return { contents, loader: path.endsWith('.json') ? 'json' : 'js' };
    });
    onEnd(() => ({ errors: [...unused].map(([pattern]) => ({ text: `no file that ${pattern} stands in for` })) }));
  },
};

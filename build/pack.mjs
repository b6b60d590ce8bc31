// Makes one file of a program that loads some of its parts only when it needs them. Node compiles all that stands in a
// file before it runs the first line of it, needed or not, and that takes longer than reading a label does. So a part that
// is loaded on demand stands in the file as a comment, which Node skips, and is compiled when it is asked for.
import { basename } from 'node:path';
import { build } from 'esbuild';

/** What would end a comment, and what stands for it within one. */
const END = '*/';
const INSTEAD = '*~/';

/**
 * The text of the program, and how many bytes of which files are in it before it is minified. `entry` and `ours` (what begins
 * the paths of the program's own files) are relative to the root. esbuild runs twice, on top of what is decided here with
 * `splitting` for the sources, and with `linking` for the parts that come of them.
 */
export async function pack({ root, entry, ours, target, splitting, linking }) {
  const shared = { bundle: true, platform: 'node', write: false, target, logLevel: 'warning' };
  const { outputFiles, metafile } = await build({
    ...shared,
    ...splitting,
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: 'out',
    format: 'esm',
    splitting: true,
    metafile: true,
    legalComments: 'none',
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const parts = partsOf(metafile.outputs, entry, ours);
  const chunks = parts.flat();
  const options = {
    ...shared,
    ...linking,
    charset: 'ascii',
    format: 'cjs',
    supported: { 'dynamic-import': false },
  };
  const [main, ...onDemand] = await Promise.all(parts.map((part) => link(part, chunks, texts, options)));
  const owners = parts.flatMap((part, i) => part.map(() => i));
  return { text: program(main, onDemand, owners), files: filesIn(metafile) };
}

/** Path → bytes. What is of a namespace (picked:…) is no file. */
function filesIn({ inputs, outputs }) {
  const files = new Map(
    Object.keys(inputs)
      .filter((path) => !/^[\w-]{2,}:/.test(path))
      .map((path) => [path, 0]),
  );
  for (const chunk of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(chunk.inputs)) {
      if (files.has(path)) files.set(path, files.get(path) + bytesInOutput);
    }
  }
  return files;
}

/**
 * esbuild's chunks, in parts that are loaded as one: first what the entry imports, then what is needed in addition for each
 * import on demand, those of the program's own files first.
 */
function partsOf(outputs, entry, ours) {
  const taken = new Set();
  const closure = (path) => {
    if (taken.has(path) || !Object.hasOwn(outputs, path)) return [];
    taken.add(path);
    const needed = outputs[path].imports.filter(({ kind }) => kind === 'import-statement');
    return [...needed.flatMap((chunk) => closure(chunk.path)), basename(path)];
  };
  const rank = (path) => [entry, ours, ''].findIndex((start) => outputs[path].entryPoint.startsWith(start));
  const entries = Object.keys(outputs).filter((path) => outputs[path].entryPoint !== undefined);
  entries.sort((a, b) => rank(a) - rank(b) || (outputs[a].entryPoint < outputs[b].entryPoint ? -1 : 1));
  return entries.map(closure).filter((part) => part.length > 0);
}

/**
 * The chunks of a part as the body of a function of `require` and `provide`: it provides what other parts import of a chunk
 * under the chunk's place among all, and by that place it requires those of other parts.
 */
async function link(part, chunks, texts, options) {
  const plugin = {
    name: 'chunks',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\/[^/]+\.js$/ }, ({ path }) => {
        const chunk = basename(path);
        if (part.includes(chunk)) return { path: chunk, namespace: 'chunk' };
        return { path: `${chunks.indexOf(chunk)}`, external: true };
      });
      onLoad({ filter: /.*/, namespace: 'chunk' }, ({ path }) => ({ contents: texts.get(path), resolveDir: '/' }));
    },
  };
  const contents = part.map((chunk) => provided(chunk, part, chunks, texts)).join('\n');
  const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir: '/' }, plugins: [plugin] });
  const text = outputFiles[0].text.trim();
  if (text.includes(INSTEAD)) throw new Error(`the program has ${INSTEAD} in it, which stands for ${END} in its parts`);
  return text;
}

const IMPORT = /import(?: \{([^}]*)\} from|\() ?"(\.\/[^"]+)"/g;

/** What stands between the braces of esbuild's one list of a chunk's exports. */
function exportsOf(text) {
  return /^export \{([^}]*)\};$/m.exec(text)?.[1] ?? '';
}

/** A line that provides what other parts import of a chunk, if anything; all of it for an import on demand. */
function provided(chunk, part, chunks, texts) {
  const place = chunks.indexOf(chunk);
  const names = new Set();
  for (const [other, text] of texts) {
    if (part.includes(other)) continue;
    for (const [, list, path] of text.matchAll(IMPORT)) {
      if (basename(path) !== chunk) continue;
      const items = (list ?? exportsOf(texts.get(chunk))).split(',').map((item) => item.trim().split(' as '));
      // All that it exports, for an import on demand: by name, for a namespace would bring a helper into each part.
      for (const [name, exported = name] of items) if (name !== '') names.add(list === undefined ? exported : name);
    }
  }
  if (names.size === 0) return `import "./${chunk}";`;
  const own = [...names].sort().map((name) => ({ name, local: `c${place}_${name}` }));
  const imports = own.map(({ name, local }) => `${name} as ${local}`).join(', ');
  // By getters: a variable may get its value later.
  const getters = own.map(({ name, local }) => `get ${name}() { return ${local}; }`).join(', ');
  return `import { ${imports} } from "./${chunk}"; provide(${place}, { ${getters} });`;
}

/** All parts in one file: the first as it is, the others as comments in functions that are never called. */
function program(main, onDemand, owners) {
  const hidden = onDemand.map((text, i) => `part${i + 1}() {/*${text.replaceAll(END, INSTEAD)}*/},\n`).join('');
  return `#!/usr/bin/env node
"use strict";
// Which part has which chunk.
const owners = [${owners.join()}];
const parts = {
${hidden}};
const chunks = [];
function provide(id, chunk) {
  chunks[id] = chunk;
}
function load(id) {
  if (!Object.hasOwn(owners, id)) return require(id);
  if (chunks[id] === undefined) {
    const name = "part" + owners[id];
    const text = parts[name].toString().slice(name.length + 6, -3).replaceAll("${INSTEAD}", "${END.split('').join('" + "')}");
    const options = { filename: __filename + "#" + name };
    require("node:vm").compileFunction(text, ["require", "provide", "__url"], options)(load, provide, url);
  }
  return chunks[id];
}
const url = require("node:url").pathToFileURL(__filename).href;
(function (require, provide, __url) {${main}
})(load, provide, url);
`;
}

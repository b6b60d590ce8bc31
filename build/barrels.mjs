// The AWS SDK's packages import from files that only pass on what other files export. Code splitting goes by files: all
// that is behind such a file lands in one piece with whatever uses a bit of it. This plugin for esbuild lets each import
// name the file that really has it, so that a piece holds what it uses. What it does not understand it leaves as it is.
import { readFileSync } from 'node:fs';
import { dirname, sep } from 'node:path';

const PACKAGES = /[\\/]node_modules[\\/]@(?:smithy|aws-sdk)[\\/].*[\\/]dist-es[\\/].*\.js$/;
const OURS = /[\\/]src[\\/][^\\]*\.ts$/;
const NAMED = /^(import|export) \{([^}]*)\} from ["']([^"']+)["'];$/gm;
const ALL = /^export \* from "([^"]+)";$/gm;
const ON_DEMAND = /(const \{([^}]*)\} = await )import\(["']([^"']+)["']\)/g;

/** A file by its path from the root, and several exports of such files: what is built does not depend on where it is. */
const DIRECT = 'direct:';
const PICKED = 'picked:';

export const directImports = {
  name: 'direct-imports',
  setup(build) {
    const root = build.initialOptions.absWorkingDir;
    const kind = 'import-statement';

    /** The file behind a specifier; undefined for what is not of these packages. */
    async function resolve(specifier, resolveDir) {
      const { path, external } = await build.resolve(specifier, { resolveDir, kind });
      return !external && PACKAGES.test(path) ? path : undefined;
    }

    /** By exported name: where it comes from. Undefined where the file does more than pass on. */
    const passedOn = remember(async (path) => {
      const text = readFileSync(path, 'utf8');
      if (/^import /m.test(text) || text.replace(NAMED, '').replace(ALL, '').trim() !== '') return undefined;
      const names = new Map();
      for (const [, specifier] of text.matchAll(ALL)) {
        const from = await resolve(specifier, dirname(path));
        if (from === undefined) return undefined;
        for (const [name, where] of (await passedOn(from)) ?? ownExports(from)) names.set(name, where);
      }
      for (const [, , list, specifier] of text.matchAll(NAMED)) {
        const from = await resolve(specifier, dirname(path));
        if (from === undefined) return undefined;
        for (const [original, exported] of pairs(list)) names.set(exported, await find(from, original));
      }
      return names;
    });

    /** The file that really exports the name, and what it calls it. */
    async function find(path, name) {
      return (await passedOn(path))?.get(name) ?? { path, name };
    }

    /** `keyword { a, b as c } from "specifier"` in as many lines as files are behind it; undefined where it stays. */
    async function direct(keyword, list, specifier, folder) {
      const path = await resolve(specifier, folder);
      if (path === undefined || (await passedOn(path)) === undefined) return undefined;
      const lines = pairs(list).map(async ([original, as]) => {
        const { path: from, name } = await find(path, original);
        return `${keyword} { ${name} as ${as} } from "${DIRECT}${place(from)}";`;
      });
      return (await Promise.all(lines)).join('\n');
    }

    const load = async ({ path }) => {
      const folder = dirname(path);
      const named = await replaceAll(readFileSync(path, 'utf8'), NAMED, async ([whole, keyword, list, specifier]) => {
        return (await direct(keyword, list, specifier, folder)) ?? whole;
      });
      if (OURS.test(path)) refuseOtherForms(named, path);
      const contents = await replaceAll(named, ON_DEMAND, async ([whole, before, list, specifier]) => {
        const names = list.replace(/(\w+)\s*:\s*\w+/g, '$1');
        const exports = await direct('export', names, specifier, folder);
        return exports === undefined ? whole : `${before}import(${JSON.stringify(`${PICKED}${exports}`)})`;
      });
      return { contents, resolveDir: folder, loader: path.endsWith('.ts') ? 'ts' : 'js' };
    };
    build.onLoad({ filter: PACKAGES }, load);
    build.onLoad({ filter: OURS }, load);
    build.onResolve({ filter: new RegExp(`^${DIRECT}`) }, ({ path }) =>
      build.resolve(`./${path.slice(DIRECT.length)}`, { resolveDir: root, kind }),
    );
    build.onResolve({ filter: new RegExp(`^${PICKED}`) }, ({ path }) => ({ path, namespace: PICKED }));
    build.onLoad({ filter: /.*/, namespace: PICKED }, ({ path }) => ({ contents: path.slice(PICKED.length) }));
  },
};

/** All of a package comes along with an import on demand that does not say what it wants of it. */
function refuseOtherForms(text, path) {
  for (const [whole, specifier] of text
    .replace(ON_DEMAND, '')
    .matchAll(/\bimport\(["'](@(?:aws-sdk|smithy)\/[^"']+)["']\)/g)) {
    throw new Error(`${path}: write const { … } = await import('${specifier}') in place of ${whole}`);
  }
}

/** The path of a package's file from the folder in which packages are. */
function place(path) {
  const posix = path.replaceAll(sep, '/');
  return posix.slice(posix.indexOf('/node_modules/') + 1);
}

/** The same for a file that has its exports itself. */
function ownExports(path) {
  const text = readFileSync(path, 'utf8');
  const declared = [...text.matchAll(/^export (?:async )?(?:const|let|var|class|function\*?) ([\w$]+)/gm)];
  const listed = [...text.matchAll(/^export \{([^}]*)\};$/gm)].flatMap(([, list]) => pairs(list));
  const names = [...declared.map(([, name]) => name), ...listed.map(([, exported]) => exported)];
  return names.map((name) => [name, { path, name }]);
}

/** `a, b as c` as pairs of the original name and the new one; types are nothing to import. */
function pairs(list) {
  const names = list.split(',').map((item) => item.trim());
  return names
    .filter((item) => item !== '' && !item.startsWith('type '))
    .map((item) => item.split(' as '))
    .map(([a, b = a]) => [a, b]);
}

async function replaceAll(text, pattern, replacement) {
  const parts = await Promise.all([...text.matchAll(pattern)].map(replacement));
  return text.replace(pattern, () => parts.shift());
}

function remember(work) {
  const known = new Map();
  return (key) => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key);
  };
}

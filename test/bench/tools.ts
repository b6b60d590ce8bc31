import { execFileSync, spawnSync } from 'node:child_process';

/** What the shell recipe needs. */
export const RECIPE_TOOLS = ['aws', 'curl', 'jq'] as const;
/** What reading by skopeo needs: curl is its credential helper's. */
export const SKOPEO_TOOLS = ['skopeo', 'curl'] as const;

/** The versions of the programs to compare with; those that are not installed are left out. */
export function installedTools(): ReadonlyMap<string, string> {
  const versions = new Map<string, string>();
  for (const tool of new Set([...RECIPE_TOOLS, ...SKOPEO_TOOLS])) {
    const { error, stdout } = spawnSync(tool, ['--version'], { encoding: 'utf8' });
    if (!error) versions.set(tool, /\d+(\.\d+)+/.exec(stdout)?.[0] ?? '');
  }
  return versions;
}

/** `v20.19.5` */
export function nodeVersion(node: string): string {
  return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
}

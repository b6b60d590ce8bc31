import { execFileSync, spawnSync } from 'node:child_process';

/** Those of the programs that are not installed here. */
export function missingOf(tools: readonly string[]): string[] {
  return tools.filter((tool) => spawnSync(tool, ['--version']).error !== undefined);
}

/** The first line of what each says of its version. */
export function versionsOf(tools: readonly string[]): string {
  return tools.map((tool) => execFileSync(tool, ['--version'], { encoding: 'utf8' }).split('\n')[0]).join('; ');
}

/** `v20.19.5` */
export function nodeVersion(node: string): string {
  return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
}

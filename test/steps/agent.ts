import { mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NO_HOME } from '../bundle.ts';
import { type LocalEcr, startLocalEcr } from '../ecr/server.ts';
import { type Jenkins, type Pipeline, type Run, startJenkins } from '../jenkins/jenkins.ts';

/** Where an agent finds Node and what a shell has. */
export const PATH = `${dirname(process.execPath)}:/usr/bin:/bin`;

/** Makes a folder in `parent` to be the whole PATH: what a shell needs, and no Node. */
export function shellOnly(parent: string): string {
  const bin = mkdtempSync(join(parent, 'sh-'));
  for (const tool of ['mv', 'find', 'rm', 'sh']) {
    writeFileSync(join(bin, tool), `#!/bin/sh\nexec /bin/${tool} "$@" || exec /usr/bin/${tool} "$@"\n`, {
      mode: 0o755,
    });
  }
  return bin;
}

/** A Jenkins with an agent that reaches a local ECR. */
export interface Agent {
  readonly ecr: LocalEcr;
  readonly jenkins: Jenkins;
  /** The agent's environment: the local ECR's, and no home in which anything could be kept. */
  readonly env: Record<string, string>;
  /** Runs a whole Jenkinsfile. */
  run(script: string, more?: Partial<Pipeline>): Promise<Run>;
  /** Runs the steps on the agent. */
  steps(body: string, more?: Partial<Pipeline>): Promise<Run>;
  close(): Promise<void>;
}

export async function openAgent(): Promise<Agent> {
  const ecr = await startLocalEcr();
  const jenkins = await startJenkins();
  const env = { ...NO_HOME, ...ecr.env };
  const run: Agent['run'] = (script, more) => jenkins.run({ script, path: PATH, env, ...more });
  return {
    ecr,
    jenkins,
    env,
    run,
    steps: (body, more) => run(`node { ${body} }`, more),
    async close() {
      await jenkins.close();
      await ecr.close();
    },
  };
}

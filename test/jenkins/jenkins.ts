import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../root.ts';
import { groovyClassPath, harnessClasses, java } from './java.ts';

export { javaIsThere } from './java.ts';

/** What a credentials store holds under one id. */
export type Credentials =
  | { kind: 'aws'; accessKeyId: string; secretAccessKey: string; sessionToken?: string }
  | { kind: 'usernamePassword'; username: string; password: string }
  | { kind: 'sshKey'; username: string; keyFile: string; passphrase?: string };

/** One pipeline to run and the Jenkins it finds around it. */
export interface Pipeline {
  /** The text of the Jenkinsfile, scripted or declarative. */
  script: string;
  /** The library's folders; default: this repository's own. */
  vars?: string;
  resources?: string;
  /** The agent's whole environment; of ours it inherits PATH alone, and that not where `path` is given. */
  env?: Record<string, string>;
  /** PATH on the agent. */
  path?: string;
  params?: Record<string, unknown>;
  /** Default: a new temporary folder, removed by `close()`. */
  workspace?: string;
  nodeName?: string;
  /** `isUnix()` is false there, and `bat` takes the place of `sh`. */
  windows?: boolean;
  credentials?: Record<string, Credentials>;
  /** NodeJS installations: name → folder of its programs. */
  nodejs?: Record<string, string>;
  /** The Git repository and the commit that the Jenkinsfile comes from; without it there is no `scm` and no checkout. */
  scm?: { url: string; commit: string };
  /** Default true. */
  sandbox?: boolean;
  onLog?: (line: string) => void;
}

/** One call of a step; its arguments are an array where they were given without names. */
export interface StepCall {
  name: string;
  arguments: Record<string, unknown> | unknown[];
  branch?: string;
}

/** How a pipeline went. */
export interface Run {
  result: 'SUCCESS' | 'UNSTABLE' | 'FAILURE' | 'ABORTED' | 'NOT_BUILT';
  error?: { type: string; message: string };
  log: string;
  /** What the Jenkinsfile's last statement gave, where JSON can carry it. */
  returned?: unknown;
  /** In call order, with long texts kept whole. */
  steps: StepCall[];
  workspace: string;
  /** What `@Library` and `library` asked for. */
  libraries: string[];
  displayName: string;
  description?: string;
}

/** A Jenkins that runs any number of pipelines, also at the same time, in one JVM. */
export interface Jenkins {
  /** 2.4.21 is what Jenkins runs. */
  readonly groovyVersion: string;
  run(pipeline: Pipeline): Promise<Run>;
  close(): Promise<void>;
}

interface Waiting {
  onLog: ((line: string) => void) | undefined;
  resolve: (run: Omit<Run, 'workspace'>) => void;
  reject: (reason: Error) => void;
}

type Answer =
  | { groovyVersion: string }
  | { id: number; log: string }
  | { id: number; run: Omit<Run, 'workspace'> }
  | { id: number; broken: string };

/** Starts the JVM. Rejects where Java or Groovy is missing, or the harness does not start. */
export async function startJenkins(): Promise<Jenkins> {
  const { jars, fallback } = groovyClassPath();
  if (fallback) process.stderr.write(`jenkins harness: Groovy 2.4 is not installed, running on ${fallback}\n`);
  const options = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xshare:auto', '-Dfile.encoding=UTF-8'];
  const child = spawn(java(), [...options, '-cp', [...jars, harnessClasses(jars)].join(':'), 'harness.Main'], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });

  const waiting = new Map<number, Waiting>();
  const folders: string[] = [];
  let errors = '';
  let last = 0;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });

  const groovyVersion = await new Promise<string>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const reason = new Error(`the Jenkins harness ended with exit code ${code}\n${errors}`);
      reject(reason);
      for (const each of waiting.values()) each.reject(reason);
      waiting.clear();
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      const answer = JSON.parse(line) as Answer;
      if ('groovyVersion' in answer) return resolve(answer.groovyVersion);
      const run = waiting.get(answer.id);
      if ('log' in answer) return run?.onLog?.(answer.log);
      waiting.delete(answer.id);
      if ('run' in answer) run?.resolve(answer.run);
      else run?.reject(new Error(`the Jenkins harness broke:\n${answer.broken}`));
    });
  });

  function workspaceOf(pipeline: Pipeline): string {
    if (pipeline.workspace !== undefined) return pipeline.workspace;
    const folder = mkdtempSync(join(tmpdir(), 'jenkins-'));
    folders.push(folder);
    return join(folder, 'workspace');
  }

  return {
    groovyVersion,
    async run(pipeline) {
      const workspace = workspaceOf(pipeline);
      const path = pipeline.path ?? pipeline.env?.['PATH'] ?? process.env['PATH'] ?? '';
      const request = {
        id: ++last,
        script: pipeline.script,
        vars: pipeline.vars ?? join(root, 'vars'),
        resources: pipeline.resources ?? join(root, 'resources'),
        env: { ...pipeline.env, PATH: path },
        params: pipeline.params ?? {},
        workspace,
        nodeName: pipeline.nodeName ?? 'agent-1',
        windows: pipeline.windows ?? false,
        credentials: pipeline.credentials ?? {},
        nodejs: pipeline.nodejs ?? {},
        scm: pipeline.scm ?? null,
        sandbox: pipeline.sandbox ?? true,
      };
      const run = await new Promise<Omit<Run, 'workspace'>>((resolve, reject) => {
        waiting.set(request.id, { onLog: pipeline.onLog, resolve, reject });
        child.stdin.write(`${JSON.stringify(request)}\n`);
      });
      return { ...run, workspace };
    },
    async close() {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = new Promise((resolve) => child.once('close', resolve));
        child.stdin.end();
        await ended;
      }
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pushImage } from '../ecr/images.ts';
import type { Repository } from '../ecr/repository.ts';
import { closer, listen, read } from '../ecr/server.ts';

/** A program named docker for agents, which builds nothing and pushes for real. */
export interface Docker {
  /** The folder that holds it. */
  readonly bin: string;
  /** The arguments of each call. */
  readonly calls: string[][];
  close(): Promise<void>;
}

/** `docker build` keeps the labels that it is told; `docker push` pushes an image that has them to the local ECR. */
export async function fakeDocker(repository: Repository): Promise<Docker> {
  const calls: string[][] = [];
  const built = new Map<string, Record<string, string>>();

  function run(args: string[]): void {
    calls.push(args);
    const [command, ...rest] = args;
    if (command === 'build') built.set(argumentOf(rest, '--tag'), labelOf(argumentOf(rest, '--label')));
    else if (command === 'push') push(rest[0] ?? '');
    else throw new Error(`docker ${args.join(' ')}: not emulated`);
  }

  function push(image: string): void {
    const labels = built.get(image);
    if (labels === undefined) throw new Error(`An image does not exist locally with the tag: ${image}`);
    pushImage(repository, { labels, tags: [image.slice(image.lastIndexOf(':') + 1)] });
  }

  const server = createServer(async (request, response) => {
    try {
      run(JSON.parse((await read(request)).toString('utf8')));
      response.end();
    } catch (error) {
      response.writeHead(500).end(`${error}`);
    }
  });
  const close = closer(server);
  const url = await listen(server, 0);
  const bin = mkdtempSync(join(tmpdir(), 'image-labels-docker-'));
  const script = `#!${process.execPath}
    fetch(${JSON.stringify(url)}, { method: 'POST', body: JSON.stringify(process.argv.slice(2)) }).then(async (answer) => {
      console.error(await answer.text());
      process.exitCode = answer.ok ? 0 : 1;
    });`;
  writeFileSync(join(bin, 'docker'), script, { mode: 0o755 });
  return {
    bin,
    calls,
    async close() {
      await close();
      rmSync(bin, { recursive: true });
    },
  };
}

function argumentOf(args: readonly string[], flag: string): string {
  const at = args.indexOf(flag);
  const value = at < 0 ? undefined : args[at + 1];
  if (value === undefined) throw new Error(`docker build has no ${flag}`);
  return value;
}

function labelOf(text: string): Record<string, string> {
  const at = text.indexOf('=');
  return { [text.slice(0, at)]: text.slice(at + 1) };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pushImage } from '../ecr/images.ts';
import type { Repository } from '../ecr/repository.ts';
import { gitHttp } from '../git/http.ts';
import { type BareRepository, makeRepository } from '../git/repository.ts';
import { standIn } from '../git/stand-in.ts';
import type { Pipeline, Run } from '../jenkins/jenkins.ts';
import { root } from '../root.ts';
import { type Agent, openAgent } from '../steps/agent.ts';

export const SERVICES = ['api', 'web', 'worker'];
export const TOKEN = 's3cr3t-token';
const USER = 'ci';
/** Where the examples push tags to. */
const URLS = ['https://github.com/shop/api.git', 'https://github.com/shop/shop.git'];

/** What the examples name: repositories in ECR, Git servers, credentials in Jenkins. */
export interface Workshop {
  readonly agent: Agent;
  /** The keys that `aws-ci` stands for. */
  readonly keys: { accessKeyId: string; secretAccessKey: string };
  readonly images: ReadonlyMap<string, Repository>;
  /** Pushes an image of each service, with these labels. */
  pushAll(version: string, labels: (service: string) => Record<string, string>): void;
  /** Opens a new Git repository, whose commits are always the same, on a server that wants the credentials `github`. */
  serveGit(): Promise<BareRepository & { close(): Promise<void> }>;
  /** Runs an example as it is, for a job that takes it from the last repository that was opened. */
  run(file: string, more?: Partial<Pipeline>): Promise<Run>;
  close(): Promise<void>;
}

export function readExample(file: string): string {
  return readFileSync(join(root, 'examples', file), 'utf8');
}

export async function openWorkshop(): Promise<Workshop> {
  const agent = await openAgent();
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = agent.env;
  const keys = { accessKeyId, secretAccessKey };
  const images = new Map(SERVICES.map((service) => [service, agent.ecr.createRepository(`shop/${service}`)]));
  let job: { scm: { url: string; commit: string }; server: string } | undefined;
  return {
    agent,
    keys,
    images,
    pushAll(version, labels) {
      for (const [service, of] of images) pushImage(of, { labels: labels(service), tags: [version] });
    },
    async serveGit() {
      const repository = makeRepository();
      const server = await gitHttp(repository, { user: USER, password: TOKEN });
      job = { scm: { url: repository.path, commit: repository.commits.at(-1) ?? '' }, server: server.url };
      return {
        ...repository,
        async close() {
          await server.close();
          repository.remove();
        },
      };
    },
    run(file, more) {
      if (job === undefined) throw new Error('No Git repository was opened');
      return agent.run(readExample(file), {
        credentials: {
          github: { kind: 'usernamePassword', username: USER, password: TOKEN },
          'aws-ci': { kind: 'aws', ...keys },
        },
        scm: job.scm,
        ...more,
        env: { ...(more?.env ?? agent.env), ...standIn(job.server, ...URLS) },
      });
    },
    close: () => agent.close(),
  };
}

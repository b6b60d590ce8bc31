/**
 * `npm run demo`: what a pipeline author and a person at a terminal would see, against a local ECR with the images of a
 * small application. Where there is no Java, the pipeline's steps are shown through the command line.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NO_HOME, runBundle } from '../bundle.ts';
import { attestation, pushImage, pushIndex } from '../ecr/images.ts';
import { type LocalEcr, startLocalEcr } from '../ecr/server.ts';
import { type BareRepository, makeRepository } from '../git/repository.ts';
import { standIn } from '../git/stand-in.ts';
import { javaIsThere, startJenkins } from '../jenkins/jenkins.ts';
import { root } from '../root.ts';

const VERSIONS = [
  { tag: '1.4.1', revision: '9d1f0c7e5ab24f6e8b3a7c2d1e0f9a8b7c6d5e4f', branch: 'main' },
  { tag: '1.4.2', revision: '4f2c1a9be07d3c58a6b1e2f3d4c5b6a798897a6b', branch: 'release "spring" 2026' },
];
/** Built for two platforms by docker buildx, and labelled by nobody: the commit stands in the provenance alone. */
const UNLABELLED = { tag: '2.0.0', revision: 'c0ffee11c0ffee22c0ffee33c0ffee44c0ffee55' };

/** What the demo has: a registry, and the repository that one of its images was built from. */
interface Stage {
  readonly ecr: LocalEcr;
  readonly repository: BareRepository;
  readonly release: { readonly tag: string; readonly revision: string; readonly branch: string };
}

async function main(): Promise<void> {
  const ecr = await startLocalEcr();
  const repository = makeRepository();
  const release = { tag: '1.4.3', revision: repository.commits[3] ?? '', branch: 'main' };
  const stage: Stage = { ecr, repository, release };
  try {
    pushApplication(stage);
    title('A local ECR is running, with the repository shop/api');
    console.log(
      [...VERSIONS, release].map(({ tag, revision }) => `  shop/api:${tag}  git_revision=${revision}`).join('\n'),
    );
    console.log(
      `  shop/api:${UNLABELLED.tag}  for linux/amd64 and linux/arm64, with provenance and no label that names the commit`,
    );
    await showCommandLine(ecr);
    if (javaIsThere()) await showPipelines(stage);
    else await showTagging(stage);
    title('The tag in the Git repository');
    console.log(repository.git('cat-file', '-p', `refs/tags/v${release.tag}`));
  } finally {
    repository.remove();
    await ecr.close();
  }
}

function pushApplication({ ecr, release }: Stage): void {
  const repository = ecr.createRepository('shop/api');
  const pushedAt = (day: number): { pushedAt: Date } => ({ pushedAt: new Date(Date.UTC(2026, 4, day)) });
  [...VERSIONS, release].forEach(({ tag, revision, branch }, i) => {
    const labels = { git_revision: revision, git_branch: branch, 'org.opencontainers.image.title': 'shop/api' };
    pushImage(repository, { labels, tags: [tag], ...pushedAt(i + 1) });
  });
  const images = ['amd64', 'arm64'].map((architecture) => {
    const labels = { 'org.opencontainers.image.title': 'shop/api', tuned_for: architecture };
    return pushImage(repository, { platform: { os: 'linux', architecture }, labels, ...pushedAt(4) });
  });
  const proofs = images.map((image) => attestation(repository, image, { revision: UNLABELLED.revision }));
  pushIndex(repository, [...images, ...proofs], { tags: [UNLABELLED.tag], ...pushedAt(4) });
}

async function showCommandLine(ecr: LocalEcr): Promise<void> {
  title('On the command line');
  const image = ['--name', 'shop/api', '--version'];
  await show(ecr, ['label', ...image, '1.4.2', '--label', 'git_revision']);
  await show(ecr, ['label', ...image, '1.4.2', '--label', 'git_branch', '--output', 'json']);
  await show(ecr, ['label', ...image, '1.4.2', '--label', 'owner', '--default', 'nobody']);
  await show(ecr, ['label', ...image, '1.4.2', '--label', 'git_revison']);
  await show(ecr, ['label', ...image, '1.5.0', '--label', 'git_revision']);
  await show(ecr, ['labels', ...image, '1.4.2']);
  await show(ecr, ['revision', ...image, UNLABELLED.tag]);
  await show(ecr, ['label', ...image, UNLABELLED.tag, '--label', 'tuned_for']);
  await show(ecr, ['label', ...image, UNLABELLED.tag, '--label', 'tuned_for', '--platform', 'linux/arm64']);
  await show(ecr, ['inspect', ...image, UNLABELLED.tag]);
  await show(ecr, ['find', '--name', 'shop/api', '--where', 'git_revision=4f2c1a9*', '--limit', '1']);
}

async function show(ecr: LocalEcr, args: string[]): Promise<void> {
  const before = ecr.requests.length;
  const { stdout, stderr, exitCode } = await runBundle(args, { env: ecr.env });
  const operations = ecr.requests.slice(before).map(({ operation }) => operation);
  console.log(`\n$ image-labels ${args.join(' ')}\n${stdout}${stderr}  (exit ${exitCode}; ${operations.join(', ')})`);
}

/** Without Java, what the second pipeline ends with. */
async function showTagging({ ecr, repository, release }: Stage): Promise<void> {
  console.log('\nThere is no Java here, so the sample pipelines cannot run; their steps do what the commands do.');
  const image = ['--name', 'shop/api', '--version', release.tag];
  await show(ecr, ['tag-git', '--tag', `v${release.tag}`, ...image, '--url', repository.path]);
}

async function showPipelines({ ecr, repository, release }: Stage): Promise<void> {
  const jenkins = await startJenkins();
  const path = `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`;
  // The pipelines are what a user has: they name a server, and here it is the repository on this machine.
  const env = { ...NO_HOME, ...ecr.env, ...standIn(repository.path, 'https://github.com/shop/api.git') };
  const credentials = { github: { kind: 'usernamePassword' as const, username: 'ci', password: 'token' } };
  const run = async (example: string, params: Record<string, string>): Promise<void> => {
    const script = readFileSync(join(root, example), 'utf8');
    title(`In a pipeline: ${example}`);
    console.log(`${script}\n${'-'.repeat(30)} its log ${'-'.repeat(30)}`);
    const built = await jenkins.run({ script, path, params, env, credentials, onLog: (line) => console.log(line) });
    const steps = built.steps.map(({ name }) => name).filter((name) => ['sh', 'writeFile'].includes(name));
    console.log(`\nGroovy ${jenkins.groovyVersion}; the two calls took: ${steps.join(', ')}`);
    if (built.result !== 'SUCCESS') process.exitCode = 1;
  };
  try {
    await run('examples/read-label.Jenkinsfile', { REPOSITORY: 'shop/api', VERSION: '1.4.2' });
    await run('examples/release.Jenkinsfile', { VERSION: release.tag });
  } finally {
    await jenkins.close();
  }
}

function title(text: string): void {
  console.log(`\n== ${text} ${'='.repeat(Math.max(0, 74 - text.length))}`);
}

await main();

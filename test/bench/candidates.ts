import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import { bundle } from '../bundle.ts';
import { clientFor } from '../ecr/client.ts';
import { attestation, pushImage, pushIndex } from '../ecr/images.ts';
import type { LocalEcr } from '../ecr/server.ts';
import { root } from '../root.ts';
import type { Candidate } from './measure.ts';

const NAME = 'shop/api';
const VERSION = '1.4.2';
const LABEL = 'git_revision';
const REVISION = '4f2c1a9be07d3c58a6b1e2f3d4c5b6a798897a6b';
/** The same image for two platforms, as docker buildx pushes it. */
const INDEX = '2.0.0';

const HERE = join(root, 'test/bench');
const isLabel = (stdout: string): boolean => stdout === `${REVISION}\n`;

export function pushImages(ecr: LocalEcr): void {
  const repository = ecr.createRepository(NAME);
  const labels = { [LABEL]: REVISION, git_branch: 'main' };
  pushImage(repository, { labels, tags: [VERSION] });
  const images = ['amd64', 'arm64'].map((architecture) =>
    pushImage(repository, { labels, platform: { os: 'linux', architecture } }),
  );
  const proofs = images.map((image) => attestation(repository, image, { revision: REVISION }));
  pushIndex(repository, [...images, ...proofs], { tags: [INDEX] });
}

/** The start of Node alone. */
export function nothing(node: string): Candidate {
  return { name: 'node -e 0', program: node, args: ['-e', '0'], isRight: (stdout) => stdout === '' };
}

/** The floor: Node's own modules doing the same three requests. */
export function floor(node: string): Candidate {
  const args = [join(HERE, 'floor.cjs'), NAME, VERSION, LABEL];
  return { name: 'floor: bare Node, same requests', program: node, args, isRight: isLabel };
}

const labelArgs = [bundle, 'label', '--name', NAME, '--version', VERSION, '--label', LABEL];

export function label(node: string): Candidate {
  return { name: 'image-labels label', program: node, args: [...labelArgs, '--no-cache'], isRight: isLabel };
}

/** With what earlier runs kept in this folder. */
export function warmLabel(node: string, cache: string): Candidate {
  const env = { XDG_CACHE_HOME: cache };
  return { name: 'image-labels label, warm cache', program: node, args: labelArgs, env, isRight: isLabel };
}

/** As a Jenkins step: what the runner's script has Node do, without the shell around it. */
export function step(node: string): Candidate {
  const runner = readFileSync(join(root, 'vars/imageLabels.groovy'), 'utf8');
  const [, script] = /^node -e "([^"]+)"/m.exec(runner) ?? [];
  if (script === undefined) throw new Error('vars/imageLabels.groovy has no line: node -e "…"');
  const request = { command: 'label', parameters: { name: NAME, version: VERSION, label: LABEL } };
  return {
    name: 'readImageLabel, as a step runs it',
    program: node,
    args: ['-e', script],
    env: { IMAGE_LABELS_CLI: bundle, IMAGE_LABELS_REQUEST: JSON.stringify(request) },
    isRight: (stdout) => stdout === `{"ok":true,"result":"${REVISION}"}\n`,
  };
}

export function revision(node: string): Candidate {
  const args = [bundle, 'revision', '--name', NAME, '--version', INDEX, '--no-cache'];
  return { name: 'image-labels revision, 2 platforms', program: node, args, isRight: isLabel };
}

/** The shell recipe with aws, curl and jq. */
export function recipe(ecr: LocalEcr): Candidate {
  const args = [join(HERE, 'recipe.sh'), ecr.endpoint, NAME, VERSION, LABEL];
  // The name that version 1 of the AWS CLI knows as well.
  const env = { AWS_DEFAULT_REGION: ecr.region };
  return { name: 'recipe: aws, curl, jq', program: 'sh', args, env, isRight: isLabel };
}

/** skopeo, which fetches its token in each run by a credential helper, or was given one before. */
export async function skopeo(ecr: LocalEcr, folder: string, login: 'helper' | 'token'): Promise<Candidate> {
  const { host, protocol } = new URL(ecr.endpoint);
  // The name of docker-credential-bench, which lies here.
  const setup = login === 'helper' ? { credHelpers: { [host]: 'bench' } } : { auths: { [host]: await loginFor(ecr) } };
  // A home of its own: without one it does not start, and the user's own would be read.
  const home = mkdtempSync(join(folder, 'skopeo-'));
  writeFileSync(join(home, 'auth.json'), JSON.stringify(setup));
  const plain = protocol === 'http:' ? ['--tls-verify=false'] : [];
  return {
    name: `skopeo inspect --config, ${login === 'helper' ? 'credential helper' : 'token at hand'}`,
    program: 'skopeo',
    args: ['inspect', '--config', ...plain, `docker://${host}/${NAME}:${VERSION}`],
    env: { HOME: home, REGISTRY_AUTH_FILE: join(home, 'auth.json'), PATH: `${HERE}:${process.env['PATH']}` },
    isRight: (stdout) => JSON.parse(stdout).config.Labels[LABEL] === REVISION,
  };
}

async function loginFor(ecr: LocalEcr): Promise<{ auth: string | undefined }> {
  const { authorizationData } = await clientFor(ecr).send(new GetAuthorizationTokenCommand({}));
  return { auth: authorizationData?.[0]?.authorizationToken };
}

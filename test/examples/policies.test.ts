import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS, type CommandName, isCommand } from '../../src/catalog.ts';
import { wildcard } from '../../src/wildcard.ts';
import { openShop, type Shop } from '../cli/shop.ts';
import { attestation, pushImage, pushIndex } from '../ecr/images.ts';
import { type LocalSts, startLocalSts } from '../ecr/sts.ts';
import { type BareRepository, makeRepository } from '../git/repository.ts';
import { root } from '../root.ts';
import { actionsOf, type Policy, parsePolicy, policy } from './policy.ts';

const ARN = policy('assume-role-policy.json').Statement[0]?.Resource ?? '';
const session = { accessKeyId: 'ASIAROLE', secretAccessKey: 'r0le', sessionToken: 'r0letoken' };

let shop: Shop;
let sts: LocalSts;
let repository: BareRepository;

beforeAll(async () => {
  shop = await openShop();
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = shop.ecr.env;
  sts = await startLocalSts(shop.ecr.region, { arn: ARN, session }, { accessKeyId, secretAccessKey });
  shop.ecr.addCredentials(session);
  repository = makeRepository();
  // All that a read can have to ask for: children of an index, their configs, and a proof that names the commit.
  const images = ['amd64', 'arm64'].map((architecture) =>
    pushImage(shop.repository, { platform: { os: 'linux', architecture }, labels: { tier: 'backend' } }),
  );
  const revision = repository.commits[0] ?? '';
  const proofs = images.map((image) => attestation(shop.repository, image, { revision }));
  pushIndex(shop.repository, [...images, ...proofs], { tags: ['1.4.2'] });
});
afterAll(async () => {
  repository.remove();
  await sts.close();
  await shop.ecr.close();
});

/** A call of each command; the compiler sees to it that none is missing. */
const CALLS: Record<CommandName, (git: string) => string[]> = {
  label: () => ['--version', '1.4.2', '--label', 'tier'],
  labels: () => ['--version', '1.4.2'],
  inspect: () => ['--version', '1.4.2'],
  revision: () => ['--version', '1.4.2'],
  find: () => ['--where', 'tier=backend', '--limit', '1'],
  'tag-git': (git) => ['--version', '1.4.2', '--tag', 'v1.4.2', '--url', git],
};
const commands = Object.keys(COMMANDS).filter(isCommand);

/** The actions that IAM is asked for when the commands run, sorted; and on which resources. */
async function called(
  names: readonly CommandName[],
  more: string[] = [],
): Promise<{ actions: string[]; on: string[] }> {
  const actions = new Set<string>();
  const on = new Set<string>();
  sts.asked.length = 0;
  for (const name of names) {
    shop.ecr.requests.length = 0;
    const args = [name, '--name', 'shop/api', ...CALLS[name](repository.path), '--no-cache', ...more];
    const { exitCode, stderr } = await shop.run(args, sts.env);
    expect([exitCode, stderr]).toEqual([0, '']);
    for (const { host, operation, body } of shop.ecr.requests) {
      // A blob's URL carries its own permission: who may have it was asked when ECR gave it out.
      if (host !== 'ecr') continue;
      actions.add(`ecr:${operation}`);
      on.add(`arn:aws:ecr:${shop.ecr.region}:${shop.ecr.registryId}:repository/${repositoryName(body)}`);
    }
  }
  for (const { Action: action } of sts.asked) actions.add(`sts:${action}`);
  return { actions: [...actions].sort(), on: [...on] };
}

function repositoryName(body: unknown): string {
  return typeof body === 'object' && body !== null && 'repositoryName' in body ? String(body.repositoryName) : '';
}

describe('what the program calls, and nothing else, is allowed by', () => {
  let all: Awaited<ReturnType<typeof called>>;
  beforeAll(async () => {
    all = await called(commands);
  });

  it('iam-policy.json, on the repositories that are read', () => {
    const allowed = policy('iam-policy.json');
    expect(actionsOf(allowed)).toEqual(all.actions);
    for (const { Resource: resource = '' } of allowed.Statement) {
      expect(all.on.filter((arn) => !wildcard(resource)(arn))).toEqual([]);
    }
  });

  it('iam-policy.json, with what findImages alone calls in a statement of its own', async () => {
    const others = await called(commands.filter((name) => name !== 'find'));
    const [reading, finding] = policy('iam-policy.json').Statement;
    expect([reading?.Action].flat()).toEqual(others.actions);
    expect([finding?.Action].flat()).toEqual(all.actions.filter((action) => !others.actions.includes(action)));
  });

  it('repository-policy.json, which names who and not what', () => {
    const allowed = policy('repository-policy.json');
    expect(actionsOf(allowed)).toEqual(all.actions);
    // ECR refuses a repository's policy that has a resource.
    expect(allowed.Statement.map(({ Resource: resource }) => resource)).toEqual([undefined]);
  });

  it('assume-role-policy.json and role-trust-policy.json, where a role is named and only there', async () => {
    const withRole = await called(commands, ['--role-arn', ARN]);
    const more = withRole.actions.filter((action) => !all.actions.includes(action));
    expect(more).toEqual(['sts:AssumeRole']);
    expect(actionsOf(policy('assume-role-policy.json'))).toEqual(more);
    expect(actionsOf(policy('role-trust-policy.json'))).toEqual(more);
  });

  it('the policy in the README, which is for reading labels at least', async () => {
    const label = await called(['label']);
    const text = readFileSync(join(root, 'README.md'), 'utf8');
    const shown = [...text.matchAll(/^( *)```json\n(.*?)^ *```$/gms)].flatMap(([, , block = '']) => policyIn(block));
    expect(shown.length).toBeGreaterThan(0);
    for (const actions of shown.map(actionsOf)) {
      expect(actions).toEqual(expect.arrayContaining(label.actions));
      expect(all.actions).toEqual(expect.arrayContaining(actions));
    }
  });
});

function policyIn(block: string): Policy[] {
  return block.includes('"Statement"') ? [parsePolicy(block)] : [];
}

it('the policies are of the same principal, and of accounts that are not the same', () => {
  const [trusted, reader] = ['role-trust-policy.json', 'repository-policy.json'].map(
    (file) => policy(file).Statement[0]?.Principal?.AWS,
  );
  expect(trusted).toBeDefined();
  expect(reader).toBe(trusted);
  const accountOf = (arn: string | undefined): string | undefined => arn?.split(':')[4];
  expect(accountOf(ARN)).not.toBe(accountOf(trusted));
});

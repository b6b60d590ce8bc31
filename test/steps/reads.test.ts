import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attestation, pushHelmChart, pushImage, pushIndex } from '../ecr/images.ts';
import type { Run } from '../jenkins/jenkins.ts';
import { type Agent, openAgent } from './agent.ts';

const REVISION = '4f2c1a9be07d3c58a6b1e2f3d4c5b6a798897a6b';
const ODD = {
  'a"b\\$c': '$(id) ${HOME} $$',
  lines: 'one\ntwo',
  'é😀': '\u2028',
  class: 'x',
  metaClass: 'y',
  empty: '',
};

let agent: Agent;
beforeAll(async () => {
  agent = await openAgent();
  const repository = agent.ecr.createRepository('shop/api');
  const at = (n: number): { pushedAt: Date } => ({ pushedAt: new Date(Date.UTC(2026, 0, n)) });
  pushImage(repository, { labels: ODD, tags: ['odd'], ...at(1) });
  pushImage(repository, { labels: null, tags: ['bare'], ...at(2) });
  pushImage(repository, { labels: { git_revision: REVISION, tier: 'a$b' }, tags: ['1.4.2', 'latest'], ...at(3) });
  const platform = (architecture: string) =>
    pushImage(repository, { platform: { os: 'linux', architecture }, labels: { arch: architecture }, ...at(4) });
  const images = [platform('amd64'), platform('arm64')];
  const proofs = images.map((image) => attestation(repository, image, { revision: REVISION }));
  pushIndex(repository, [...images, ...proofs], { tags: ['multi'], ...at(5) });
  pushHelmChart(repository, { tags: ['chart'], ...at(6) });
});
afterAll(() => agent.close());

/** What `check` (Groovy that returns something) returns of the step's result. */
const lines = (run: Run): string[] => {
  expect(run).toMatchObject({ result: 'SUCCESS' });
  return run.log.split('\n').flatMap((line) => (line.startsWith('> ') ? [line.slice(2)] : []));
};
const show = async (body: string): Promise<string[]> => lines(await agent.steps(body));

describe('readImageLabels', () => {
  it('returns a Map of Strings that lives across steps', async () => {
    const seen = await show(`
      def labels = readImageLabels(name: 'shop/api', version: '1.4.2')
      sh 'true'
      echo '> ' + labels.size() + ' ' + labels.git_revision + ' ' + labels['tier']
      labels.each { key, value -> echo '> ' + key + '=' + value }
    `);
    expect(seen).toEqual([`2 ${REVISION} a$b`, `git_revision=${REVISION}`, 'tier=a$b']);
  });

  it('keeps every name and value as it is', async () => {
    const run = await agent.run(`node { return readImageLabels(name: 'shop/api', version: 'odd') }`);
    expect(run).toMatchObject({ result: 'SUCCESS', returned: ODD });
    expect(await show(`echo '> ' + readImageLabels(name: 'shop/api', version: 'bare')`)).toEqual(['[:]']);
  });

  it('says where platforms differ', async () => {
    const run = await agent.steps(`readImageLabels(name: 'shop/api', version: 'multi')`);
    expect(run.error?.message).toMatch(/^readImageLabels: LABEL_DIFFERS: .*linux\/arm64 has "arm64"/);
    const one = `readImageLabels(name: 'shop/api', version: 'multi', platform: 'linux/aarch64')`;
    expect(await show(`echo '> ' + ${one}`)).toEqual(['[arch:arm64]']);
  });
});

describe('inspectImage', () => {
  it('returns a Map with lists and maps in it, to be used as such', async () => {
    const seen = await show(`
      def image = inspectImage(name: 'shop/api', version: 'multi')
      sh 'true'
      echo '> ' + image.platforms.collect { it.platform }
      echo '> ' + image.platforms[1].labels.arch
      echo '> ' + image.revision.revision + ' ' + image.revision.origin
      echo '> ' + (image.labels == null) + ' ' + image.tag + ' ' + image.registryId + ' ' + image.region
      for (p in image.platforms) { echo '> ' + p.digest.take(7) }
    `);
    expect(seen).toEqual([
      '[linux/amd64, linux/arm64]',
      'arm64',
      `${REVISION} provenance`,
      'true multi 123456789012 eu-west-1',
      'sha256:',
      'sha256:',
    ]);
  });
});

describe('readImageRevision', () => {
  it('returns the commit', async () => {
    const seen = await show(`
      echo '> ' + readImageRevision(name: 'shop/api', version: '1.4.2')
      echo '> ' + readImageRevision(image: 'shop/api:multi')
      echo '> ' + readImageRevision(image: 'shop/api:1.4.2', label: 'git_revision')
    `);
    expect(seen).toEqual([REVISION, REVISION, REVISION]);
  });

  it('fails where nothing names one', async () => {
    const run = await agent.steps(`readImageRevision(name: 'shop/api', version: 'bare')`);
    expect(run.error?.message).toMatch(/^readImageRevision: REVISION_NOT_FOUND: .*\nLooked at: the labels org\./);
  });
});

describe('findImages', () => {
  it('returns a List of Maps, newest first, with numbers as numbers', async () => {
    const seen = await show(`
      def found = findImages(name: 'shop/api', where: [git_revision: '4f2c1a9*', tier: 'a$b'], limit: 1)
      sh 'true'
      echo '> ' + found.size() + ' ' + found[0].tags + ' ' + (found[0].sizeBytes > 100) + ' ' + found[0].labels.tier
      echo '> ' + findImages(name: 'shop/api').collect { it.tags[0] }
      echo '> ' + findImages(name: 'shop/api', untagged: true, platform: 'linux/arm64').collect { it.labels.arch }
      echo '> ' + findImages(name: 'shop/api', where: [a: 'none', stable: true, build: 7])
    `);
    expect(seen).toEqual(['1 [1.4.2, latest] true a$b', '[multi, 1.4.2, bare, odd]', '[arm64, arm64]', '[]']);
  });

  it('names what it skipped in the log', async () => {
    const run = await agent.steps(`findImages(name: 'shop/api', limit: 1)`);
    expect(run.log).toMatch(/^skipped: NOT_AN_IMAGE: .* \(chart\)$/m);
    expect(run.log).toContain('1 image could not be read and was skipped');
  });

  it.each([
    ['limit: -1', 'limit: "-1" is not a number of images'],
    ["where: 'git_branch'", 'where: "git_branch" is not KEY=VALUE'],
    ['where: [a: [1]]', 'where: the label "a" is not given a text'],
    ["version: '1'", 'there is no parameter version'],
    ["wehre: [a: 'b']", 'there is no parameter wehre\nDid you mean where?'],
  ])('refuses %s', async (parameter, message) => {
    const run = await agent.steps(`findImages(name: 'shop/api', ${parameter})`);
    expect(run.error?.message).toMatch(/^findImages: INVALID_ARGUMENT: /);
    expect(run.error?.message).toContain(message);
  });
});

it('results serve a declarative pipeline, in environment {} and in when {}', async () => {
  const run = await agent.run(`pipeline {
    agent any
    environment {
      REVISION = readImageRevision(name: 'shop/api', version: '1.4.2')
      TIER = "\${readImageLabels(name: 'shop/api', version: '1.4.2').tier}"
    }
    stages {
      stage('Known') {
        when { expression { findImages(name: 'shop/api', where: [git_revision: env.REVISION]).size() == 1 } }
        steps { sh 'echo "> $REVISION $TIER"' }
      }
      stage('Unknown') {
        when { expression { findImages(name: 'shop/api', where: [git_revision: '0000000']) } }
        steps { echo '> never' }
      }
    }
  }`);
  expect(lines(run)).toEqual([`${REVISION} a$b`]);
});

import { describe, expect, it } from 'vitest';
import { formatReference, parseImage, parseRegion, parseRepository, parseVersion } from '../../src/image/reference.ts';
import { failureOf } from '../failure.ts';

const digest = `sha256:${'a1'.repeat(32)}` as const;

describe('parseImage', () => {
  it.each([
    ['shop/api:1.4.2', { repository: 'shop/api', tag: '1.4.2' }],
    [`shop/api@${digest}`, { repository: 'shop/api', digest }],
    [`shop/api:1.4.2@${digest}`, { repository: 'shop/api', tag: '1.4.2', digest }],
    [
      '123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/api:1',
      { registryId: '123456789012', region: 'eu-west-1', repository: 'shop/api', tag: '1' },
    ],
    [
      '123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com/api:1',
      { registryId: '123456789012', region: 'us-gov-west-1', fips: true, repository: 'api', tag: '1' },
    ],
    [
      '123456789012.dkr-ecr.us-east-1.on.aws/api:1',
      { registryId: '123456789012', region: 'us-east-1', dualStack: true, repository: 'api', tag: '1' },
    ],
    [
      '123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/api:1',
      { registryId: '123456789012', region: 'cn-north-1', repository: 'api', tag: '1' },
    ],
    [
      '123456789012.dkr.ecr.eusc-de-east-1.amazonaws.eu/api:1',
      { registryId: '123456789012', region: 'eusc-de-east-1', repository: 'api', tag: '1' },
    ],
    ['api:1', { repository: 'api', tag: '1' }],
    ['team/a__b.c--d/e:T_1.x-y', { repository: 'team/a__b.c--d/e', tag: 'T_1.x-y' }],
  ])('%s', (text, expected) => {
    expect(parseImage(text, '--image')).toEqual(expected);
  });

  it.each([
    ['shop/api', 'neither a tag nor a digest'],
    ['', 'not the name of an ECR repository'],
    ['shop/api:', 'not an image tag'],
    ['shop/api:-x', 'not an image tag'],
    [`shop/api:${'x'.repeat(129)}`, 'not an image tag'],
    ['shop/api@sha256:12', 'not a digest'],
    [`shop/api@sha256:${'A1'.repeat(32)}`, 'not a digest'],
    ['public.ecr.aws/nginx/nginx:1', 'ECR Public'],
    ['team.one/api:1', 'the host team.one'],
    ['docker.io/library/nginx:1', 'the host docker.io'],
    ['localhost:5000/api:1', 'the host localhost:5000'],
    ['12345.dkr.ecr.eu-west-1.amazonaws.com/api:1', 'which is not one of Amazon ECR'],
    ['123456789012.dkr.ecr.eu-west-1.amazonaws.com.evil.example/api:1', 'which is not one of Amazon ECR'],
    ['Shop/api:1', 'not the name of an ECR repository'],
    ['shop//api:1', 'not the name of an ECR repository'],
    ['shop/api:1\n', 'not an image tag'],
  ])('refuses %j', (text, message) => {
    const failure = failureOf(() => parseImage(text, '--image'));
    expect(failure.code).toBe('INVALID_ARGUMENT');
    expect(failure.message).toContain(message);
    expect(failure.message).toContain('--image');
  });
});

describe('parseVersion', () => {
  it('takes what begins as a digest for one', () => {
    expect(parseVersion(digest, 'version')).toEqual({ digest });
    expect(parseVersion('sha256', 'version')).toEqual({ tag: 'sha256' });
    expect(failureOf(() => parseVersion('sha256:1234', 'version')).message).toContain('"sha256:1234" is not a digest');
  });
});

describe('parseRepository', () => {
  it('points at the image parameter, spelt as its reader spells, where a whole reference was given', () => {
    expect(failureOf(() => parseRepository('shop/api:1', '--name')).hint).toContain('--image');
    expect(failureOf(() => parseRepository('shop/api:1', 'name')).hint).toMatch(/ into image;/);
  });

  it('is quick on a name made to make it slow', () => {
    const started = performance.now();
    failureOf(() => parseRepository(`${'a-'.repeat(127)}!`, 'name'));
    failureOf(() => parseRepository(`${'a_'.repeat(5000)}!`, 'name'));
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('parseRegion', () => {
  it.each(['eu-west-1', 'us-gov-west-1', 'ap-southeast-12', 'us-isob-east-1'])('takes %s', (region) => {
    expect(parseRegion(region, 'region')).toBe(region);
  });
  it.each(['', 'eu-west', 'eu-west-1.evil.example/', 'EU-WEST-1', 'eu west 1'])('refuses %j', (region) => {
    expect(failureOf(() => parseRegion(region, 'region')).code).toBe('INVALID_ARGUMENT');
  });
});

it('formats a reference as it is written', () => {
  expect(formatReference({ repository: 'shop/api', tag: '1' })).toBe('shop/api:1');
  expect(formatReference({ repository: 'shop/api', digest })).toBe(`shop/api@${digest}`);
  expect(formatReference({ repository: 'shop/api', tag: '1', digest })).toBe(`shop/api:1@${digest}`);
});

import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PushedImage, pushImage, pushIndex } from '../ecr/images.ts';
import type { Repository } from '../ecr/repository.ts';
import { type Agent, openAgent } from '../steps/agent.ts';
import { type Entries, entries, jsonObject, sortedEntries } from './texts.ts';

/** One of the texts given, in Groovy. */
const given = (name: string): string => `new groovy.json.JsonSlurper().parseText(params.given).${name}`;

let agent: Agent;
let repository: Repository;
beforeAll(async () => {
  agent = await openAgent();
  repository = agent.ecr.createRepository('shop/api');
});
afterAll(() => agent.close());

/** An image that has these labels, byte for byte. */
function push(repository: Repository, labels: Entries, architecture: string, tags: string[] = []): PushedImage {
  const config = () => `{"os":"linux","architecture":"${architecture}","config":{"Labels":${jsonObject(labels)}}}`;
  return pushImage(repository, { platform: { os: 'linux', architecture }, config, tags });
}

/** What the pipeline returns. */
async function returned(body: string, given: Record<string, string> = {}): Promise<unknown> {
  // Parameters of a build are variables of the agent as well, which hold not every text.
  const run = await agent.run(`node { return ${body} }`, { params: { given: JSON.stringify(given) } });
  expect(run.error).toBeUndefined();
  return run.returned;
}

it('any labels that JSON can hold are the same in a pipeline', async () => {
  let batch = 0;
  // Each is for a platform of its own, so that one step on the agent reads all.
  const maps = fc.array(entries, { minLength: 200, maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(maps, async (all) => {
      const tag = `batch-${++batch}`;
      pushIndex(
        repository,
        all.map((labels, n) => push(repository, labels, `a${n}`)),
        { tags: [tag] },
      );
      const image = (await returned(`inspectImage(name: 'shop/api', version: '${tag}').platforms*.labels`)) as object[];
      expect(image.map(sortedEntries)).toEqual(all.map(sortedEntries));
    }),
    { numRuns: 3, endOnFailure: true },
  );
});

it('and so are all labels of one image, one label by its name, and what an image is found by', async () => {
  const one = agent.ecr.createRepository('shop/one');
  let count = 0;
  // A label without a name can be read but not asked for.
  const named = entries.filter((labels) => labels.some(([name]) => name !== ''));
  await fc.assert(
    fc.asyncProperty(named, async (labels) => {
      const tag = `${++count}`;
      push(one, labels, 'amd64', [tag]);
      const image = `name: 'shop/one', version: '${tag}'`;
      expect(sortedEntries((await returned(`readImageLabels(${image})`)) as object)).toEqual(sortedEntries(labels));
      const [label, value] = labels.find(([name]) => name !== '') ?? ['', ''];
      expect(await returned(`readImageLabel(${image}, label: ${given('label')})`, { label })).toBe(value);
      const find = `findImages(name: 'shop/one', where: [(${given('label')}): ${given('value')}]).collect { it.tags[0] }`;
      const found = await returned(find, { label, value });
      expect(found).toContain(tag);
    }),
    { numRuns: 8, endOnFailure: true },
  );
});

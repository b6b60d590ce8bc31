import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { nodes } from '../bundle.ts';
import { startLocalEcr } from '../ecr/server.ts';
import { floor, label, nothing, pushImages, recipe, revision, skopeo, step, warmLabel } from './candidates.ts';
import { type Candidate, type Lookup, measure, ratio } from './measure.ts';
import { type Aim, type Bench, printTable, shown, shownTimes } from './report.ts';
import { nodeVersion, RECIPE_TOOLS, SKOPEO_TOOLS } from './tools.ts';

const HEAD = ['whole processes', 'median ms', 'middle half', 'x floor', '1st request ms', 'answer to end ms'];

/** What is measured on one Node. */
interface Group {
  readonly title: string;
  readonly floor: Candidate;
  readonly label: Candidate;
  readonly all: readonly Candidate[];
}

/** A label of one image, at no distance: what it takes to start, to sign, to read and to end. */
export async function benchLabel({ runs, folder, tools }: Bench): Promise<Aim[]> {
  const ecr = await startLocalEcr();
  try {
    pushImages(ecr);
    const groups = nodes.map((node) => groupOf(node, folder));
    const recipes = RECIPE_TOOLS.every((tool) => tools.has(tool)) ? [recipe(ecr)] : [];
    const skopeos = SKOPEO_TOOLS.every((tool) => tools.has(tool))
      ? [await skopeo(ecr, folder, 'helper'), await skopeo(ecr, folder, 'token')]
      : [];
    const others = [...recipes, ...skopeos];
    const measured = await measure(ecr, [...groups.flatMap(({ all }) => all), ...others], runs);

    const rows = groups.flatMap((group) => [[group.title], ...group.all.map((one) => rowOf(one, group, measured))]);
    const [first] = groups;
    if (first && others.length > 0) {
      rows.push([`beside ${first.title}`], ...others.map((other) => rowOf(other, first, measured)));
    }
    printTable('A label of one image', HEAD, rows);
    console.log(
      "\nThe recipe's four steps run in one shell here; in a pipeline each is an sh step. skopeo's credential helper is a\n" +
        "shell script with curl, which starts faster than Amazon's own.",
    );
    return groups.flatMap((group) => aimsOf(group, recipes[0], measured));
  } finally {
    await ecr.close();
  }
}

function groupOf(node: string, folder: string): Group {
  const [least, one] = [floor(node), label(node)];
  const more = [step(node), warmLabel(node, mkdtempSync(join(folder, 'cache-'))), revision(node)];
  return { title: `Node ${nodeVersion(node)}`, floor: least, label: one, all: [nothing(node), least, one, ...more] };
}

function rowOf(candidate: Candidate, group: Group, measured: Lookup): string[] {
  const all = measured(candidate);
  const slower = shown(ratio(all, measured(group.floor)), 2);
  return [`  ${candidate.name}`, ...shownTimes(all), slower, shown(all.firstRequest), shown(all.lingered)];
}

function aimsOf(group: Group, recipe: Candidate | undefined, measured: Lookup): Aim[] {
  const label = measured(group.label);
  const slower = ratio(label, measured(group.floor));
  const most = group.title.startsWith('Node v20.') ? 1.8 : 2;
  const faster = recipe && ratio(measured(recipe), label);
  return [
    { aim: `${group.title}: label <= ${most} x floor`, measured: `${shown(slower, 2)} x`, met: slower <= most },
    {
      aim: `${group.title}: label >= 8 x faster than the recipe`,
      measured: faster === undefined ? 'not measured' : `${shown(faster)} x`,
      met: faster === undefined ? undefined : faster >= 8,
    },
    {
      aim: `${group.title}: the process gone <= 10 ms after the answer`,
      measured: `${shown(label.lingered)} ms`,
      met: label.lingered <= 10,
    },
  ];
}

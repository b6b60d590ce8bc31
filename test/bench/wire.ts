import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodes } from '../bundle.ts';
import { startLocalEcr } from '../ecr/server.ts';
import { makeAuthority } from '../net/certificates.ts';
import { floor, label, pushImages, skopeo, step } from './candidates.ts';
import { type Candidate, measure, ratio } from './measure.ts';
import { type Relay, startRelay } from './relay.ts';
import { type Aim, type Bench, printTable, shown, shownTimes } from './report.ts';
import { nodeVersion, SKOPEO_TOOLS } from './tools.ts';

const HEAD = ['whole processes', 'median ms', 'middle half', 'x floor', 'x skopeo'];

/** A label over TLS and at a distance, where handshakes and requests cost more than the start of a process. */
export async function benchWire(bench: Bench): Promise<Aim[]> {
  const near = await atDistance(5, bench);
  const far = await atDistance(20, bench);
  printTable('A label of one image over TLS', HEAD, [...near.rows, ...far.rows]);
  console.log(
    '\nimage-labels sends 3 requests to two hosts; skopeo 5 to three, each on a connection of its own,\n' +
      "its credential helper's among them.",
  );
  return [...near.aims, ...far.aims];
}

async function atDistance(
  roundTripMs: number,
  { runs, folder, tools }: Bench,
): Promise<{ rows: readonly string[][]; aims: readonly Aim[] }> {
  const authority = await makeAuthority();
  const ca = join(folder, `ca-${roundTripMs}.pem`);
  writeFileSync(ca, authority.cert);
  // One certificate beside what each trusts by itself, for Node, Go and curl.
  const trust = { NODE_EXTRA_CA_CERTS: ca, SSL_CERT_FILE: ca, CURL_CA_BUNDLE: ca };
  const trusting = (candidate: Candidate): Candidate => ({ ...candidate, env: { ...candidate.env, ...trust } });

  const relays: Relay[] = [];
  const ecr = await startLocalEcr({
    tls: await authority.issue(['127.0.0.1']),
    async front(origin) {
      const relay = await startRelay(origin, roundTripMs);
      relays.push(relay);
      return relay.origin;
    },
  });
  try {
    pushImages(ecr);
    const groups = nodes.map((node) => ({
      title: `Node ${nodeVersion(node)}`,
      floor: trusting(floor(node)),
      label: trusting(label(node)),
      step: trusting(step(node)),
    }));
    const rival = SKOPEO_TOOLS.every((tool) => tools.has(tool))
      ? trusting(await skopeo(ecr, folder, 'helper'))
      : undefined;
    const all = groups.flatMap((group) => [group.floor, group.label, group.step]);
    const measured = await measure(ecr, rival ? [...all, rival] : all, runs);

    const rowOf = (one: Candidate, least?: Candidate): string[] => [
      `  ${one.name}`,
      ...shownTimes(measured(one)),
      least ? shown(ratio(measured(one), measured(least)), 2) : '',
      rival ? shown(ratio(measured(one), measured(rival)), 2) : '',
    ];
    const rows = groups.flatMap((group) => [
      [`${group.title}, ${roundTripMs} ms a round trip`],
      rowOf(group.floor, group.floor),
      rowOf(group.label, group.floor),
      rowOf(group.step, group.floor),
    ]);
    if (rival) rows.push([`beside them, ${roundTripMs} ms a round trip`], rowOf(rival));
    const aims = groups.map(({ title, label: one }) => {
      const slower = rival ? ratio(measured(one), measured(rival)) : undefined;
      return {
        aim: `${title}, TLS, ${roundTripMs} ms a round trip: label < 1 x skopeo with its helper`,
        measured: slower === undefined ? 'not measured' : `${shown(slower, 2)} x`,
        met: slower === undefined ? undefined : slower < 1,
      };
    });
    return { rows, aims };
  } finally {
    await Promise.all([ecr.close(), ...relays.map((relay) => relay.close())]);
  }
}

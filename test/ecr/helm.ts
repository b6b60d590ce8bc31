import { gzipSync } from 'node:zlib';
import type { Descriptor } from './digest.ts';
import { toBytes } from './json.ts';
import { HELM_CHART, HELM_CONFIG, OCI_MANIFEST } from './media-types.ts';
import type { Repository } from './repository.ts';

export interface HelmChartOptions {
  name?: string;
  version?: string;
  tags?: string[];
  annotations?: Record<string, string>;
  pushedAt?: Date;
}

/** Pushes a Helm chart: an OCI manifest, and no container image (https://helm.sh/docs/topics/registries/). */
export function pushHelmChart(repository: Repository, options: HelmChartOptions = {}): Descriptor {
  const { name = 'chart', version = '0.1.0' } = options;
  const configBytes = toBytes({ name, version, apiVersion: 'v2', type: 'application' });
  const chart = gzipSync(Buffer.alloc(1024));
  const manifest = {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    config: { mediaType: HELM_CONFIG, digest: repository.putBlob(configBytes), size: configBytes.length },
    layers: [{ mediaType: HELM_CHART, digest: repository.putBlob(chart), size: chart.length }],
    annotations: { 'org.opencontainers.image.title': name, ...options.annotations },
  };
  return repository.putManifest(toBytes(manifest), {
    mediaType: OCI_MANIFEST,
    ...(options.tags && { tags: options.tags }),
    ...(options.pushedAt && { pushedAt: options.pushedAt }),
  });
}

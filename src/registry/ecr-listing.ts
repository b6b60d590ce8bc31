import * as v from 'valibot';
import { Failure } from '../errors.ts';
import { isDigest } from '../image/digest.ts';
import { conform, object } from '../image/json.ts';
import type { AwsCall } from './aws-failure.ts';
import type { ImageSummary } from './registry.ts';

/** ECR's limit on a page of DescribeImages. */
export const PAGE = 1000;

/** ECR allows a repository a tenth of the images that these hold, unless more are asked for. */
const MOST_PAGES = 1000;

const detailSchema = object({
  imageDigest: v.nullish(v.string()),
  imageTags: v.nullish(v.array(v.string())),
  imagePushedAt: v.nullish(v.date()),
  imageSizeInBytes: v.nullish(v.number()),
});
// An empty list is one, too; an answer without any is not ECR's, and does not mean that there are no images.
const pageSchema = object({ imageDetails: v.array(detailSchema), nextToken: v.nullish(v.string()) });

/** A page of a list, and what to ask the next one by, if there is one. */
export interface Page {
  readonly images: readonly ImageSummary[];
  readonly nextToken: string | undefined;
}

/** Reads the pages of one list in their order; SERVICE_ERROR where they are none, or come to no end. */
export function pageReader({ action, subject }: AwsCall): (answer: unknown) => Page {
  const asked = new Set<string>();
  return (answer) => {
    const what = `the answer of ${action} for ${subject}`;
    const { imageDetails, nextToken } = conform(pageSchema, answer, 'SERVICE_ERROR', what);
    const endless = (why: string): Failure =>
      new Failure('SERVICE_ERROR', `the list of ${action} for ${subject} has no end: ${why}`);
    if (imageDetails.length > PAGE)
      throw endless(`a page has ${imageDetails.length} images, and ${PAGE} were asked for`);
    if (nextToken == null) return { images: imageDetails.flatMap(summaryOf), nextToken: undefined };
    if (asked.has(nextToken)) throw endless('a page names itself, or one before it, as the next');
    if (asked.size === MOST_PAGES) throw endless(`there are more than ${MOST_PAGES} pages`);
    asked.add(nextToken);
    return { images: imageDetails.flatMap(summaryOf), nextToken };
  };
}

function summaryOf(detail: v.InferOutput<typeof detailSchema>): ImageSummary[] {
  const { imageDigest, imageTags, imagePushedAt, imageSizeInBytes } = detail;
  if (imageDigest == null || !isDigest(imageDigest)) return [];
  const pushedAt = (imagePushedAt ?? new Date(0)).toISOString();
  return [{ digest: imageDigest, tags: [...(imageTags ?? [])].sort(), pushedAt, sizeBytes: imageSizeInBytes ?? 0 }];
}

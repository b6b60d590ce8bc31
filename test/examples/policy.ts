import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { root } from '../root.ts';

/**
 * A policy document as those here are written: each statement allows.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
 */
const POLICY = v.strictObject({
  Version: v.literal('2012-10-17'),
  Statement: v.pipe(
    v.array(
      v.strictObject({
        Sid: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9]+$/))),
        Effect: v.literal('Allow'),
        Principal: v.optional(
          v.strictObject({ AWS: v.pipe(v.string(), v.regex(/^arn:aws:iam::\d{12}:(?:role|user)\//)) }),
        ),
        Action: v.union([v.string(), v.array(v.string())]),
        Resource: v.optional(v.pipe(v.string(), v.regex(/^arn:aws:/))),
        Condition: v.optional(v.strictObject({ StringEquals: v.strictObject({ 'sts:ExternalId': v.string() }) })),
      }),
    ),
    v.minLength(1),
  ),
});

export type Policy = v.InferOutput<typeof POLICY>;

export function parsePolicy(text: string): Policy {
  return v.parse(POLICY, JSON.parse(text));
}

/** A file of examples/. */
export function policy(file: string): Policy {
  return parsePolicy(readFileSync(join(root, 'examples', file), 'utf8'));
}

/** Everything that it allows, sorted. */
export function actionsOf({ Statement: statements }: Policy): string[] {
  return statements.flatMap(({ Action: action }) => action).sort();
}

import { type CommandName, isCommand } from './catalog.ts';
import { envelope } from './envelope.ts';
import { asFailure, Failure } from './errors.ts';
import { parseRequest } from './parse-request.ts';
import { run, type World } from './run.ts';

/** The environment variable in which a Jenkins step hands over its request: `{"command":"label","parameters":{…}}`. */
export const STEP_REQUEST = 'IMAGE_LABELS_REQUEST';

/**
 * A Jenkins step: its request comes as JSON, because words of a shell would need quoting, and its answer, good or bad, is
 * the envelope, because what Jenkins makes of a non-zero exit hides the reason.
 */
export async function step(text: string, world: World): Promise<string> {
  // Credentials that a step names may have no session; the word stands where another's would be left in place.
  if (world.env['AWS_SESSION_TOKEN'] === 'none') delete world.env['AWS_SESSION_TOKEN'];
  try {
    const { command, parameters } = parseStep(text);
    const { result } = await run(parseRequest(command, parameters, 'key'), world);
    return envelope({ result });
  } catch (error) {
    return envelope({ failure: asFailure(error) });
  }
}

function parseStep(text: string): { command: CommandName; parameters: Map<string, unknown> } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Failure('INVALID_ARGUMENT', `${STEP_REQUEST} is not JSON`, { cause });
  }
  if (isRecord(value) && isCommand(value['command']) && isRecord(value['parameters'])) {
    return { command: value['command'], parameters: new Map(Object.entries(value['parameters'])) };
  }
  throw new Failure('INVALID_ARGUMENT', `${STEP_REQUEST} is not {"command":…,"parameters":{…}} with a known command`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { spawn } from 'node:child_process';

/** In characters; credentials are a few kilobytes. */
const OUTPUT_LIMIT = 1024 * 1024;

/** What the SDK starts a credential_process with: Node's exec, as far as it uses it. */
export type Exec = (command: string, done: (error: Error | null, output?: { stdout: string }) => void) => void;

/**
 * Runs a credential_process that ends with this process. The SDK's own way is to start it and forget it: after a timeout or
 * an aborted build it would stay on the agent for as long as it likes.
 */
export const runTied: Exec = (command, done) => {
  // In a session of its own, whatever it starts ends with it; but on a terminal it may have to ask for a code there.
  const detached = process.platform !== 'win32' && !process.stdin.isTTY;
  const child = spawn(command, { shell: true, detached, windowsHide: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = (): void => {
    if (child.pid === undefined) return;
    try {
      process.kill(detached ? -child.pid : child.pid, 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
  };
  process.once('exit', kill);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    if (stdout.length > OUTPUT_LIMIT) kill();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = `${stderr}${text}`.slice(0, OUTPUT_LIMIT);
  });
  child.on('error', done);
  child.on('close', (code) => {
    process.removeListener('exit', kill);
    if (code === 0) done(null, { stdout });
    else done(new Error(`Command failed: ${command}\n${stderr}`));
  });
};

import { makeRepository } from './repository.ts';
import { gitDaemon, gitDaemonIsThere, gitHttp, gitSsh, sshdIsThere } from './servers.ts';

// Starts all that this machine has, says where, and fails without closing anything. A test runs it as its own process.
const repository = makeRepository();
const servers = [
  await gitHttp(repository),
  ...(gitDaemonIsThere() ? [await gitDaemon(repository)] : []),
  ...(sshdIsThere() ? [await gitSsh(repository)] : []),
];
console.log(JSON.stringify({ ports: servers.map(({ port }) => port), folder: repository.path }));
process.exit(1);

/** Real git servers on the loopback interface, each of one repository that {@link makeRepository} made. */
export { gitDaemon, gitDaemonIsThere } from './daemon.ts';
export { type GitHttpOptions, type GitHttpServer, gitHttp } from './http.ts';
export { countingProxy } from './proxy.ts';
export type { GitServer } from './server-process.ts';
export { gitSsh, sshCommand, sshdIsThere } from './ssh.ts';

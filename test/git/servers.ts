/** Real git servers on the loopback interface, each of one repository that {@link makeRepository} made. */
export { gitDaemon, gitDaemonIsThere } from './daemon.ts';
export { type GitHttpOptions, type GitHttpRequest, type GitHttpServer, gitHttp } from './http.ts';
export { type CountingProxy, countingProxy } from './proxy.ts';
export type { GitServer } from './server-process.ts';
export { type GitSshServer, gitSsh, sshCommand, sshdIsThere } from './ssh.ts';

import { createHash } from 'node:crypto';
import type { Changes, Reading } from './reading.ts';

/** What `aws sso login` leaves behind, for a session or, as it was before there were sessions, a start URL. */
export function signIn(reading: Reading, session: string, token: Readonly<Record<string, string>> = {}): void {
  const name = createHash('sha1').update(session).digest('hex');
  const whole = { accessToken: 'sso-t0ken', expiresAt: '2099-01-01T00:00:00Z', ...token };
  reading.file(`.aws/sso/cache/${name}.json`, JSON.stringify(whole));
}

/** A profile `ci` of that session, in a home where somebody signed in, and no other credentials. */
export function ssoProfile(reading: Reading, session: string): Changes {
  const config =
    `[sso-session ${session}]\nsso_region = eu-central-1\nsso_start_url = https://corp.example/start\n` +
    `[profile ci]\nsso_session = ${session}\nsso_account_id = 210987654321\nsso_role_name = reader\n`;
  return {
    HOME: reading.folder,
    AWS_ACCESS_KEY_ID: undefined,
    AWS_PROFILE: 'ci',
    AWS_CONFIG_FILE: reading.file('config', config),
  };
}

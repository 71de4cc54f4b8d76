import { pbkdf2Sync, randomBytes } from 'node:crypto';
import { SetupError } from './errors.ts';

export interface LocalUser {
  id: string;
  displayName: string;
}

/** Beside demo/demo, so that one person can propose and another decide. The password is the name: local only. */
export const LOCAL_USERS: LocalUser[] = [
  { id: 'veileder', displayName: 'Vera Veileder' },
  { id: 'beslutter', displayName: 'Bjørn Beslutter' },
  { id: 'leder', displayName: 'Lise Leder' },
];

/** With the log-in kept in the store ("auth"), Operate's users are the ones that both applications know. */
const USER_INDEX = 'operate-user-1.2.0_';

/** Adds the users that are not there; one that is there is left as it is. */
export async function addLocalUsers(store: string, users = LOCAL_USERS): Promise<void> {
  for (const user of users) {
    const response = await fetch(`${store}/${USER_INDEX}/_create/${user.id}?refresh=true`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(userDocument(user)),
      signal: AbortSignal.timeout(10_000),
    });
    if (!response.ok && response.status !== 409)
      throw new SetupError(
        'STORE_REFUSED',
        `The store did not take the user ${user.id}: ${await response.text()}`,
      );
  }
}

export const userDocument = ({ id, displayName }: LocalUser) => ({
  id,
  userId: id,
  displayName,
  password: springPassword(id),
  roles: ['OWNER'],
});

/** The form of PBKDF2 that Spring Security recognises by its prefix: hex of salt and hash. */
export function springPassword(password: string, salt = randomBytes(16)): string {
  const hash = pbkdf2Sync(password, salt, 310_000, 32, 'sha256');
  return `{pbkdf2@SpringSecurity_v5_8}${Buffer.concat([salt, hash]).toString('hex')}`;
}

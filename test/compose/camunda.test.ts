import { describe, expect, it } from 'vitest';
import { LOCAL_USERS } from '../../camunda/users.ts';
import { ROLES } from '../../lint/words.ts';
import { CAMUNDA_KEYS, PERMISSIONS } from './camunda-keys.ts';
import { leaves, readYaml } from './read-compose.ts';

interface Authorization {
  readonly ownerType: 'USER' | 'GROUP';
  readonly ownerId: string;
  readonly resourceType: string;
  readonly resourceId: string;
  readonly permissions: readonly string[];
}
interface Initialization {
  readonly users: readonly { username: string; password: string }[];
  readonly groups: readonly { groupId: string; name: string; users: readonly string[] }[];
  readonly 'default-roles': Readonly<Record<string, { users?: string[]; groups?: string[] }>>;
  readonly authorizations: readonly Authorization[];
}

const file = readYaml('compose/camunda.yaml') as {
  camunda: { security: { initialization: Initialization } };
};
const { users, groups, authorizations, ...rest } = file.camunda.security.initialization;
const userNames = users.map(({ username }) => username);
const groupIds = groups.map(({ groupId }) => groupId);

describe('compose/camunda.yaml', () => {
  it('sets only keys that somebody has looked up, and all of those', () => {
    const set = new Set(leaves(file).map(({ key }) => key));
    expect([...set].sort()).toEqual(Object.keys(CAMUNDA_KEYS).sort());
  });

  it('protects the API and grants nothing by default', () => {
    expect(leaves(file)).toEqual(
      expect.arrayContaining([
        { key: 'camunda.security.authentication.unprotected-api', value: false },
        { key: 'camunda.security.authorizations.enabled', value: true },
      ]),
    );
  });

  it('holds no password', () => {
    const passwords = leaves(file).filter(({ key }) => key.endsWith('.password'));
    expect(passwords).toHaveLength(users.length + 1);
    for (const { value } of passwords) expect(value).toMatch(/^\$\{CAMUNDA_\w+_PASSWORD\}$/);
  });

  it('has the people and groups that the models give tasks to', () => {
    expect(userNames).toEqual(['admin', 'worker', ...LOCAL_USERS.map(({ id }) => id)]);
    expect(groups).toEqual(
      ROLES.map((role) => {
        const id = `nav-\${NAV_OFFICE}-${role}`;
        return { groupId: id, name: id, users: [role] };
      }),
    );
    expect(rest['default-roles']['task-worker']?.groups).toEqual(groupIds);
  });

  it('grants known permissions to owners that exist', () => {
    for (const { ownerType, ownerId, resourceType, permissions } of authorizations) {
      expect(ownerType === 'USER' ? userNames : groupIds).toContain(ownerId);
      expect(permissions.filter((one) => !PERMISSIONS[resourceType]?.includes(one))).toEqual([]);
    }
  });

  it('lets the application deploy, work and send messages, and nobody else', () => {
    const grants = (wanted: string) =>
      authorizations
        .filter(({ resourceType, permissions }) =>
          permissions.some((one) => `${resourceType}:${one}` === wanted),
        )
        .map(({ ownerId }) => ownerId);
    for (const needed of ['RESOURCE:CREATE', 'MESSAGE:CREATE', 'PROCESS_DEFINITION:UPDATE_PROCESS_INSTANCE'])
      expect(grants(needed)).toEqual(['worker']);
    // On a process definition these would show every task to everybody who has them.
    expect(grants('PROCESS_DEFINITION:READ_USER_TASK')).toEqual(['worker']);
    expect(grants('PROCESS_DEFINITION:UPDATE_USER_TASK')).toEqual([]);
  });
});

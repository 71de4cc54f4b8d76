/**
 * The keys of Camunda 8.9 that compose/camunda.yaml may set, each with the document that describes it. Documents are
 * those of github.com/camunda/camunda-docs, below versioned_docs/version-8.9, unless they name another repository.
 * A key that is not here is one that nobody has looked up: Spring would ignore a misspelt one without a word.
 */
const CONFIGURATION = 'self-managed/components/orchestration-cluster/core-settings/configuration';
const SECURITY = `${CONFIGURATION}/partials/_security.md`;
const IDENTITY_AS_CODE = `${CONFIGURATION}/admin-identity-as-code.md`;
const AUTHORIZATIONS = 'components/concepts/access-control/authorizations.md';
const SECONDARY_STORAGE = `${CONFIGURATION}/partials/_secondary-storage.md`;
const OFFICIAL_COMPOSE =
  'camunda/camunda-distributions: docker-compose/versions/camunda-8.9/configuration/application-postgresql.yaml';

const users = 'camunda.security.initialization.users[]';
const groups = 'camunda.security.initialization.groups[]';
const roles = 'camunda.security.initialization.default-roles';
const authorizations = 'camunda.security.initialization.authorizations[]';
const rdbms = 'camunda.data.secondary-storage.rdbms';

export const CAMUNDA_KEYS: Readonly<Record<string, string>> = {
  'camunda.security.authentication.method': SECURITY,
  'camunda.security.authentication.unprotected-api': SECURITY,
  'camunda.security.authorizations.enabled': AUTHORIZATIONS,
  [`${users}.username`]: SECURITY,
  [`${users}.password`]: SECURITY,
  [`${users}.name`]: SECURITY,
  [`${users}.email`]: SECURITY,
  [`${groups}.groupId`]: SECURITY,
  [`${groups}.name`]: SECURITY,
  [`${groups}.users[]`]: SECURITY,
  [`${roles}.admin.users[]`]: SECURITY,
  [`${roles}.task-worker.groups[]`]: SECURITY,
  // Described there as environment variables.
  [`${authorizations}.ownerType`]: IDENTITY_AS_CODE,
  [`${authorizations}.ownerId`]: IDENTITY_AS_CODE,
  [`${authorizations}.resourceType`]: IDENTITY_AS_CODE,
  [`${authorizations}.resourceId`]: IDENTITY_AS_CODE,
  [`${authorizations}.permissions[]`]: IDENTITY_AS_CODE,
  'camunda.data.secondary-storage.type': SECONDARY_STORAGE,
  [`${rdbms}.url`]: OFFICIAL_COMPOSE,
  [`${rdbms}.username`]: OFFICIAL_COMPOSE,
  [`${rdbms}.password`]: OFFICIAL_COMPOSE,
  [`${rdbms}.history.default-history-ttl`]: 'RDBMS configuration, section “History cleanup configuration”',
};

/** Permissions that a resource type knows, of those used here; from the table of resources in AUTHORIZATIONS. */
export const PERMISSIONS: Readonly<Record<string, readonly string[]>> = {
  COMPONENT: ['ACCESS'],
  MESSAGE: ['CREATE', 'READ'],
  PROCESS_DEFINITION: [
    'CANCEL_PROCESS_INSTANCE',
    'CLAIM_USER_TASK',
    'COMPLETE_USER_TASK',
    'CREATE_PROCESS_INSTANCE',
    'DELETE_PROCESS_INSTANCE',
    'MODIFY_PROCESS_INSTANCE',
    'READ_PROCESS_DEFINITION',
    'READ_PROCESS_INSTANCE',
    'READ_USER_TASK',
    'UPDATE_PROCESS_INSTANCE',
    'UPDATE_USER_TASK',
  ],
  RESOURCE: ['CREATE', 'READ', 'DELETE_DRD', 'DELETE_FORM', 'DELETE_PROCESS', 'DELETE_RESOURCE'],
};

/** Variables of the container itself: the key's environment form, and one that every JVM reads. */
export const CAMUNDA_VARIABLES: Readonly<Record<string, string>> = {
  CAMUNDA_LICENSE_KEY: `${CONFIGURATION}/partials/_licensing.md`,
  JAVA_TOOL_OPTIONS: OFFICIAL_COMPOSE.replace(/configuration.*/, 'docker-compose.yaml'),
};

import { join } from 'node:path';
import type { LocalEngine } from './local-engine.ts';
import type { LocalKeys } from './local-keys.ts';
import { pagesPort } from './pages-port.ts';

/** Where a user's own cases are, and what they are encrypted with. */
const CASE_FILE = ['DATABASE_URL', 'KVP_DATA_DIR', 'KVP_ENCRYPTION_KEY', 'KVP_LOOKUP_KEY'];

/** For made-up people, in a state of their own: they must not come among a user's real cases. */
export const withoutCaseFile = (env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !CASE_FILE.includes(name)));

/** The environment the application gets beside a local engine. What the user has set himself wins. */
export function localEnvironment(
  engine: LocalEngine,
  keys: LocalKeys,
  stateDir: string,
  env: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  return {
    KVP_DATA_DIR: join(stateDir, 'casefile'),
    ...keys,
    ...env,
    PORT: pagesPort(env),
    CAMUNDA_AUTH_STRATEGY: 'NONE',
    ZEEBE_GRPC_ADDRESS: engine.grpc,
    ZEEBE_REST_ADDRESS: engine.rest,
    TASKLIST_URL: engine.tasklist,
    OPERATE_URL: engine.operate,
    ...(engine.clock ? { ENGINE_CLOCK_URL: engine.clock } : {}),
  };
}

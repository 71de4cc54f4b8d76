import { join } from 'node:path';
import type { LocalEngine } from './local-engine.ts';
import type { LocalKeys } from './local-keys.ts';
import { portOffset } from './ports.ts';

/** The port of our own pages: it moves with those of the engine, unless PORT says otherwise. */
export const pagesPort = (env: NodeJS.ProcessEnv = process.env): string =>
  env.PORT || String(3000 + portOffset(env));

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
    ZEEBE_GRPC_ADDRESS: engine.grpc,
    ZEEBE_REST_ADDRESS: engine.rest,
    TASKLIST_URL: engine.tasklist,
    OPERATE_URL: engine.operate,
    ...(engine.clock ? { ENGINE_CLOCK_URL: engine.clock } : {}),
  };
}

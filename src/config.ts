import { z } from 'zod';
import { KvpError } from './errors.ts';
import { readSettingsFile } from './settings-file.ts';

const key32 = z
  .string('is missing: 32 bytes in base64, for example from: openssl rand -base64 32')
  .transform((text) => Buffer.from(text, 'base64'))
  .refine(
    (key) => key.length === 32,
    'must be 32 bytes in base64, for example from: openssl rand -base64 32',
  );

const environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PUBLIC_URL: z.url().optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  DATABASE_URL: z.string().startsWith('postgres').optional(),
  KVP_DATA_DIR: z.string().default('.kvp-flyt/local/casefile'),
  KVP_ENCRYPTION_KEY: key32,
  KVP_LOOKUP_KEY: key32,
  ZEEBE_GRPC_ADDRESS: z.string().optional(),
  ZEEBE_REST_ADDRESS: z.url().optional(),
  CAMUNDA_AUTH_STRATEGY: z.enum(['NONE', 'BASIC', 'OAUTH', 'BEARER']).default('NONE'),
  CAMUNDA_BASIC_AUTH_USERNAME: z.string().optional(),
  CAMUNDA_BASIC_AUTH_PASSWORD: z.string().optional(),
  ZEEBE_CLIENT_ID: z.string().optional(),
  ZEEBE_CLIENT_SECRET: z.string().optional(),
  CAMUNDA_OAUTH_URL: z.string().optional(),
  CAMUNDA_ZEEBE_OAUTH_AUDIENCE: z.string().optional(),
  CAMUNDA_TOKEN_SCOPE: z.string().optional(),
  CAMUNDA_OAUTH_TOKEN: z.string().optional(),
  CAMUNDA_TENANT_ID: z.string().optional(),
  TASKLIST_URL: z.url().default('http://localhost:8080/tasklist'),
  OPERATE_URL: z.url().default('http://localhost:8080/operate'),
  ENGINE_CLOCK_URL: z.url().optional(),
  /** Offices whose benefits are worked out here each month: `all`, `none` or their numbers, `0906,1201`. */
  KVP_PAYMENT_OFFICES: z
    .string()
    .regex(/^(all|none|\d{4}(,\d{4})*)$/, 'must be all, none, or office numbers such as 0906,1201')
    .default('all'),
  /** A file of YAML or JSON with what this municipality sets of what the law leaves open. */
  KVP_SETTINGS: z.string().min(1).optional(),
});

/** What each way to log in to Camunda needs. */
const needed = {
  NONE: [],
  BASIC: ['CAMUNDA_BASIC_AUTH_USERNAME', 'CAMUNDA_BASIC_AUTH_PASSWORD'],
  OAUTH: ['ZEEBE_CLIENT_ID', 'ZEEBE_CLIENT_SECRET', 'CAMUNDA_OAUTH_URL'],
  BEARER: ['CAMUNDA_OAUTH_TOKEN'],
} as const;

const complete = environment.superRefine((env, context) => {
  if (env.ZEEBE_GRPC_ADDRESS && !env.ZEEBE_REST_ADDRESS)
    context.addIssue({
      code: 'custom',
      path: ['ZEEBE_REST_ADDRESS'],
      message: 'is missing: ZEEBE_GRPC_ADDRESS names a cluster, and its tasks are read from its REST API',
    });
  const strategy = env.CAMUNDA_AUTH_STRATEGY;
  for (const name of needed[strategy].filter((one) => !env[one]))
    context.addIssue({
      code: 'custom',
      path: [name],
      message: `is missing: CAMUNDA_AUTH_STRATEGY is ${strategy}`,
    });
});

/**
 * Reads the one configuration object from the environment.
 * `port` 0 means any free port. `clockUrl` is set only where the engine's clock is controlled (tests, demo).
 * @throws KvpError `CONFIG_INVALID` naming every variable that is missing or wrong; values are never shown.
 * `SETTINGS_INVALID`: the municipality's own settings are
 */
export function readConfig(env: NodeJS.ProcessEnv) {
  const parsed = complete.safeParse(env);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new KvpError('CONFIG_INVALID', `The environment is not complete.\n  ${faults.join('\n  ')}`);
  }
  const e = parsed.data;
  return {
    http: { host: e.HOST, port: e.PORT, publicUrl: e.PUBLIC_URL },
    logLevel: e.LOG_LEVEL,
    casefile: {
      databaseUrl: e.DATABASE_URL,
      folder: e.KVP_DATA_DIR,
      keys: { encryption: e.KVP_ENCRYPTION_KEY, lookup: e.KVP_LOOKUP_KEY },
    },
    paysFor: (officeId: string) =>
      e.KVP_PAYMENT_OFFICES === 'all' || e.KVP_PAYMENT_OFFICES.split(',').includes(officeId),
    engine: {
      grpc: e.ZEEBE_GRPC_ADDRESS ?? 'grpc://localhost:26500',
      rest: e.ZEEBE_REST_ADDRESS ?? 'http://localhost:8088',
      auth: {
        strategy: e.CAMUNDA_AUTH_STRATEGY,
        username: e.CAMUNDA_BASIC_AUTH_USERNAME,
        password: e.CAMUNDA_BASIC_AUTH_PASSWORD,
        clientId: e.ZEEBE_CLIENT_ID,
        clientSecret: e.ZEEBE_CLIENT_SECRET,
        oauthUrl: e.CAMUNDA_OAUTH_URL,
        audience: e.CAMUNDA_ZEEBE_OAUTH_AUDIENCE,
        scope: e.CAMUNDA_TOKEN_SCOPE,
        token: e.CAMUNDA_OAUTH_TOKEN,
      },
      tenantId: e.CAMUNDA_TENANT_ID,
      clockUrl: e.ENGINE_CLOCK_URL,
    },
    settings: e.KVP_SETTINGS ? readSettingsFile(e.KVP_SETTINGS) : {},
    tasklistUrl: e.TASKLIST_URL,
    operateUrl: e.OPERATE_URL,
  };
}

export type Config = ReturnType<typeof readConfig>;
export type EngineConfig = Config['engine'];
/** Every variable the application reads; docker-compose.yml is checked against it. */
export const environmentNames = Object.keys(environment.shape);

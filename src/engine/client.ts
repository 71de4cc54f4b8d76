import { Camunda8 } from '@camunda8/sdk';
import type { EngineConfig } from '../config.ts';

/** The connection to Camunda: `grpc` moves cases (same on 8.6 to 8.9), `rest` knows user tasks. */
export function connectEngine(config: EngineConfig) {
  const { auth } = config;
  const camunda = new Camunda8({
    ZEEBE_GRPC_ADDRESS: config.grpc,
    ZEEBE_REST_ADDRESS: config.rest,
    CAMUNDA_AUTH_STRATEGY: auth.strategy,
    ...(auth.strategy === 'NONE' && { CAMUNDA_OAUTH_DISABLED: true }),
    ...(auth.username && { CAMUNDA_BASIC_AUTH_USERNAME: auth.username }),
    ...(auth.password && { CAMUNDA_BASIC_AUTH_PASSWORD: auth.password }),
    ...(auth.clientId && { ZEEBE_CLIENT_ID: auth.clientId }),
    ...(auth.clientSecret && { ZEEBE_CLIENT_SECRET: auth.clientSecret }),
    ...(auth.oauthUrl && { CAMUNDA_OAUTH_URL: auth.oauthUrl }),
    ...(auth.audience && { CAMUNDA_ZEEBE_OAUTH_AUDIENCE: auth.audience }),
    ...(auth.scope && { CAMUNDA_TOKEN_SCOPE: auth.scope }),
    ...(auth.token && { CAMUNDA_OAUTH_TOKEN: auth.token }),
    ...(config.tenantId && { CAMUNDA_TENANT_ID: config.tenantId }),
    CAMUNDA_LOG_LEVEL: 'none',
    zeebeGrpcSettings: { ZEEBE_CLIENT_LOG_LEVEL: 'NONE' },
  });
  return { grpc: camunda.getZeebeGrpcApiClient(), rest: camunda.getCamundaRestClient() };
}

export type Engine = ReturnType<typeof connectEngine>;

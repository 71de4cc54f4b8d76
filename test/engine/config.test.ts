import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';

const keys = {
  KVP_ENCRYPTION_KEY: Buffer.alloc(32, 1).toString('base64'),
  KVP_LOOKUP_KEY: Buffer.alloc(32, 2).toString('base64'),
};

describe('the environment', () => {
  it.each([
    ['BASIC', {}, ['CAMUNDA_BASIC_AUTH_USERNAME', 'CAMUNDA_BASIC_AUTH_PASSWORD']],
    ['BASIC', { CAMUNDA_BASIC_AUTH_USERNAME: 'flyt' }, ['CAMUNDA_BASIC_AUTH_PASSWORD']],
    ['OAUTH', { ZEEBE_CLIENT_ID: 'flyt' }, ['ZEEBE_CLIENT_SECRET', 'CAMUNDA_OAUTH_URL']],
    ['BEARER', {}, ['CAMUNDA_OAUTH_TOKEN']],
  ])('says what %s lacks, at the start and not at the first call', (strategy, given, missing) => {
    const read = () => readConfig({ ...keys, ...given, CAMUNDA_AUTH_STRATEGY: strategy });
    for (const name of missing)
      expect(read).toThrow(`${name}: is missing: CAMUNDA_AUTH_STRATEGY is ${strategy}`);
  });

  it('asks for both addresses of a cluster', () => {
    const read = () => readConfig({ ...keys, ZEEBE_GRPC_ADDRESS: 'grpcs://cluster.example:443' });
    expect(read).toThrow('ZEEBE_REST_ADDRESS: is missing');
    expect(readConfig(keys).engine).toMatchObject({
      grpc: 'grpc://localhost:26500',
      rest: 'http://localhost:8088',
    });
  });

  it('hands the token to the client of the engine', () => {
    const config = readConfig({ ...keys, CAMUNDA_AUTH_STRATEGY: 'BEARER', CAMUNDA_OAUTH_TOKEN: 'abc' });
    expect(config.engine.auth).toMatchObject({ strategy: 'BEARER', token: 'abc' });
  });

  it('names what is missing and shows no value', () => {
    const read = () => readConfig({ KVP_ENCRYPTION_KEY: 'short-secret' });
    expect(read).toThrow(/KVP_ENCRYPTION_KEY: must be 32 bytes.*\n.*KVP_LOOKUP_KEY: is missing/s);
    expect(read).not.toThrow(/short-secret/);
  });
});

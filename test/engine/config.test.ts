import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';

const keys = {
  KVP_ENCRYPTION_KEY: Buffer.alloc(32, 1).toString('base64'),
  KVP_LOOKUP_KEY: Buffer.alloc(32, 2).toString('base64'),
};

const folder = mkdtempSync(join(tmpdir(), 'kvp-settings-'));
afterAll(() => rmSync(folder, { recursive: true }));
function fileWith(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

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

  it.each([
    ['settings.yaml', '# Ours.\nevaluationEveryMonths: 2\n', { evaluationEveryMonths: 2 }],
    ['settings.json', '{ "evaluationEveryMonths": 2 }', { evaluationEveryMonths: 2 }],
    ['empty.yaml', '# Nothing yet.\n', {}],
  ])('reads the settings of the municipality from %s', (name, text, settings) =>
    expect(readConfig({ ...keys, KVP_SETTINGS: fileWith(name, text) }).settings).toEqual(settings),
  );

  it.each([
    [
      'a wrong value',
      'roundOre: up\nfullTimeHours: 30\n',
      /a\.yaml: roundOre must be .*\n.*a\.yaml: fullTimeHours is not/,
    ],
    ['no YAML', 'a: [1\nb: 2', /a\.yaml: is no YAML, line \d: write one setting on each line/],
    ['a setting twice', 'evaluationEveryMonths: 2\nevaluationEveryMonths: 3\n', /is no YAML, line 2/],
  ])('does not start on settings with %s', (_name, text, said) => {
    const read = () => readConfig({ ...keys, KVP_SETTINGS: fileWith('a.yaml', text) });
    expect(read).toThrow(said);
    expect(read).toThrow(expect.objectContaining({ code: 'SETTINGS_INVALID' }));
  });

  it('does not start on a file of settings that is not there', () =>
    expect(() => readConfig({ ...keys, KVP_SETTINGS: 'no/such.yaml' })).toThrow(
      'no/such.yaml: cannot be read: let KVP_SETTINGS name a file that can, or take it out.',
    ));

  it('names what is missing and shows no value', () => {
    const read = () => readConfig({ KVP_ENCRYPTION_KEY: 'short-secret' });
    expect(read).toThrow(/KVP_ENCRYPTION_KEY: must be 32 bytes.*\n.*KVP_LOOKUP_KEY: is missing/s);
    expect(read).not.toThrow(/short-secret/);
  });
});

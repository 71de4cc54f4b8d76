import { expect, it } from 'vitest';
import { localEnvironment, withoutCaseFile } from '../../camunda/local-environment.ts';
import type { LocalEngine } from '../../camunda/local-engine.ts';

const engine = {
  grpc: 'grpc://localhost:26500',
  rest: 'http://localhost:8088',
  tasklist: 'http://localhost:8080/tasklist',
  operate: 'http://localhost:8080/operate',
  clock: null,
} as LocalEngine;
const keys = { KVP_ENCRYPTION_KEY: 'theirs', KVP_LOOKUP_KEY: 'theirs' };
const set = {
  DATABASE_URL: 'postgres://real/db',
  KVP_DATA_DIR: '/real/casefile',
  KVP_ENCRYPTION_KEY: 'mine',
  KVP_LOOKUP_KEY: 'mine',
  KVP_PAYMENT_OFFICES: '0906',
};

it('npm start uses the case file that the user has named', () => {
  expect(localEnvironment(engine, keys, '/state', set)).toMatchObject(set);
});

it('made-up people never come into it: the demo, the benchmark and the tests have a case file of their own', () => {
  const env = localEnvironment(engine, keys, '/demo', withoutCaseFile(set));
  expect(env).toMatchObject({ KVP_DATA_DIR: '/demo/casefile', ...keys, KVP_PAYMENT_OFFICES: '0906' });
  expect(env).not.toHaveProperty('DATABASE_URL');
});

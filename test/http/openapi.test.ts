import request from 'supertest';
import { expect, it } from 'vitest';
import { routes } from '../../src/http/api/routes/index.ts';
import { readIdentityNumber } from '../../src/casefile/index.ts';
import { openApiDocument } from '../../src/http/api/openapi.ts';
import { testApp } from './support/server.ts';

type Json = Record<string, unknown>;
const document = JSON.parse(JSON.stringify(openApiDocument('http://localhost:3000/'))) as {
  openapi: string;
  info: Json;
  servers: unknown;
  paths: Record<
    string,
    Record<
      string,
      { operationId: string; summary: string; parameters?: Json[]; responses: Json; requestBody?: Json }
    >
  >;
  components: { schemas: Record<string, Json> };
};
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, ...operation })),
);

it('is served to everybody', async () => {
  const app = await testApp();
  const { status, body } = await request(app.address).get('/api/openapi.json');
  expect([status, body.openapi]).toEqual([200, '3.1.0']);
  await app.close();
});

it('says what it is', () => {
  expect(document.info).toMatchObject({
    title: 'KVP Flyt',
    version: expect.any(String),
    description: expect.any(String),
  });
  expect(document.servers).toEqual([{ url: 'http://localhost:3000/api' }]);
});

it('covers every route', () => {
  const described = operations.map(({ method, path }) => `${method} ${path}`).sort();
  expect(described).toEqual(
    [...routes.map(({ method, path }) => `${method} ${path}`), 'get /openapi.json'].sort(),
  );
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
});

it('describes each with its parameters, body, answer and problems', () => {
  for (const route of routes) {
    const operation = document.paths[route.path]![route.method]!;
    expect(operation.summary).toBeTruthy();
    const named = (operation.parameters ?? []).filter((one) => one.in === 'path').map((one) => one.name);
    expect(named).toEqual([...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    expect(Boolean(operation.requestBody)).toBe(route.method === 'post');
    expect(Object.keys(operation.responses)).toEqual([String(route.status), 'default']);
    expect(JSON.stringify(operation.responses.default)).toContain('#/components/schemas/Problem');
  }
});

it('refers to nothing that is not there', () => {
  const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
    ([, name]) => name!,
  );
  expect(references.length).toBeGreaterThan(10);
  for (const name of references) expect(document.components.schemas).toHaveProperty(name);
});

it('forbids unknown fields in what is sent, and has examples', () => {
  for (const name of [
    'RegisterCase',
    'MoveEvaluation',
    'EndProgramme',
    'InterruptProgramme',
    'ResumeProgramme',
    'WithdrawProposal',
    'MoveEnding',
    'RespondToNotice',
  ]) {
    expect(document.components.schemas[name]).toMatchObject({ type: 'object', additionalProperties: false });
    expect(JSON.stringify(document.components.schemas[name])).toContain('"example"');
  }
  expect(document.components.schemas.Problem).toHaveProperty('example');
});

it('has only patterns that any program can use, and examples that fit them', () => {
  const found: { pattern: string; example?: unknown }[] = [];
  JSON.stringify(document, (_key, value: unknown) => {
    if (typeof (value as { pattern?: unknown } | null)?.pattern === 'string')
      found.push(value as (typeof found)[0]);
    return value;
  });
  expect(found.length).toBeGreaterThan(3);
  for (const { pattern, example } of found) {
    // With and without the flag: programs in other languages have none.
    for (const flags of ['', 'u'])
      if (example !== undefined) expect(String(example)).toMatch(new RegExp(pattern, flags));
    expect(pattern).not.toMatch(/\/[a-z]*$/);
    expect(pattern).not.toContain('\\p{');
  }
});

it('gives examples that the API itself takes', () => {
  const identityNumber = JSON.stringify(document).match(/"example":"(\d{11})"/g) ?? [];
  const examples = new Set(identityNumber.map((found) => found.slice(-12, -1)));
  expect(examples.size).toBeGreaterThan(0);
  for (const example of examples) expect(() => readIdentityNumber(example), example).not.toThrow();
});

import { describe, expect, it } from 'vitest';
import { environmentNames, readConfig } from '../../src/config.ts';
import { CAMUNDA_VARIABLES } from './camunda-keys.ts';
import { placeholders, readText, readYaml, type Compose } from './read-compose.ts';

const text = readText('docker-compose.yml');
const { services, networks, volumes } = readYaml('docker-compose.yml') as Compose;
const app = services['kvp-flyt']!;

/** Read by Node and by the official image of PostgreSQL. */
const NODE = ['NODE_ENV'];
const POSTGRES = ['POSTGRES_DB', 'POSTGRES_USER', 'POSTGRES_PASSWORD'];

const exampleValues = Object.fromEntries(
  readText('.env.example')
    .split('\n')
    .filter((line) => /^\w+=/.test(line))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
);

describe('docker-compose.yml', () => {
  it('sets only variables that the application reads', () => {
    const unknown = Object.keys(app.environment).filter(
      (name) => ![...environmentNames, ...NODE].includes(name),
    );
    expect(unknown).toEqual([]);
  });

  it('gives the application an environment that it accepts', () => {
    const key = Buffer.alloc(32, 1).toString('base64');
    const given: Record<string, string> = { ...exampleValues, KVP_ENCRYPTION_KEY: key, KVP_LOOKUP_KEY: key };
    const filled = Object.entries(app.environment).map(([name, value]) => [
      name,
      value.replace(/\$\{(\w+)(?::[-?]([^}]*))?\}/g, (_, variable: string) => given[variable] || 'x'),
    ]);
    expect(readConfig(Object.fromEntries(filled))).toMatchObject({
      http: { host: '0.0.0.0', port: 3000 },
      engine: { auth: { strategy: 'BASIC', username: 'worker' } },
    });
  });

  it('sets only variables that PostgreSQL and Camunda know, or that compose/camunda.yaml reads', () => {
    for (const name of ['kvp-db', 'camunda-db'])
      expect(Object.keys(services[name]!.environment).filter((one) => !POSTGRES.includes(one))).toEqual([]);
    const read = [...Object.keys(CAMUNDA_VARIABLES), ...placeholders(readText('compose/camunda.yaml'))];
    expect(Object.keys(services.camunda!.environment).sort()).toEqual(read.sort());
  });

  it('knows no password and no key: each comes from outside, and starting without one fails', () => {
    const secrets = Object.values(services)
      .flatMap(({ environment }) => Object.entries(environment))
      .filter(([name]) => /PASSWORD|_KEY$|SECRET|DATABASE_URL/.test(name) && name !== 'CAMUNDA_LICENSE_KEY');
    expect(secrets.length).toBeGreaterThan(9);
    for (const [name, value] of secrets) expect(`${name}=${value}`).toMatch(/\$\{\w+:\?.+\}/);
    expect(app.environment.DATABASE_URL).toMatch(/^postgres:\/\/kvp:\$\{/);
  });

  it('asks for exactly what .env.example lists, which holds no secret', () => {
    expect(placeholders(text).sort()).toEqual(Object.keys(exampleValues).sort());
    const filled = Object.entries(exampleValues).filter(
      ([name, value]) => /PASSWORD|KEY/.test(name) && value,
    );
    expect(filled).toEqual([]);
  });

  it.each(Object.entries(services))(
    '%s has a pinned image, a health check, a restart policy and no root',
    (_, one) => {
      expect(one.image).toMatch(/^[a-z/-]+:\d+(\.\d+)*$/);
      expect(one.healthcheck?.test.length).toBeGreaterThan(1);
      // An unquoted colon makes a mapping of a line, and Compose refuses the whole file.
      expect(one.healthcheck?.test.filter((word) => typeof word !== 'string')).toEqual([]);
      expect(one.restart).toBe('unless-stopped');
      expect(one.user).toMatch(/^(?!0|root).+/);
      expect(one.networks.filter((network) => !(network in networks))).toEqual([]);
    },
  );

  it('has a read-only root wherever it is known to do', () => {
    const writable = Object.keys(services).filter((name) => services[name]!.read_only !== true);
    expect(writable).toEqual(['camunda']);
  });

  it('opens its ports on this machine only', () => {
    const ports = Object.values(services).flatMap((one) => one.ports ?? []);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('shows each database to its own service alone', () => {
    for (const [database, owner] of [['kvp-db', 'kvp-flyt'] as const, ['camunda-db', 'camunda'] as const]) {
      const [network, ...others] = services[database]!.networks;
      expect(others).toEqual([]);
      expect(networks[network!]).toEqual({ internal: true });
      const inside = Object.keys(services).filter((name) => services[name]!.networks.includes(network!));
      expect(inside.sort()).toEqual([database, owner].sort());
      expect(services[database]!.ports).toBeUndefined();
    }
  });

  it('waits for services that say when they are ready, and keeps data in named volumes', () => {
    for (const { depends_on = {} } of Object.values(services))
      for (const [name, { condition }] of Object.entries(depends_on)) {
        expect(condition).toBe('service_healthy');
        expect(services[name]?.healthcheck).toBeDefined();
      }
    const named = Object.values(services)
      .flatMap((one) => one.volumes ?? [])
      .filter((volume) => !volume.startsWith('./'))
      .map((volume) => volume.split(':')[0]);
    expect(named.sort()).toEqual(Object.keys(volumes).sort());
  });
});

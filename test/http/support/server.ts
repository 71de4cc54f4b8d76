import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { Registry } from 'prom-client';
import type { CaseFile } from '../../../src/casefile/index.ts';
import { createHttp, type HttpServices } from '../../../src/http/index.ts';
import { createLog } from '../../../src/log.ts';
import { openTestCaseFile } from '../../casefile/support/case-file.ts';

export const today = '2026-11-23';

/** The real application on an empty case file, and every line that it logs. */
export async function testApp(overrides: Partial<HttpServices> = {}) {
  const caseFile: CaseFile = overrides.caseFile ?? (await openTestCaseFile());
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const services: HttpServices = {
    caseFile,
    clock: { now: async () => `${today}T10:00:00Z`, today: async () => today },
    log: createLog('trace', destination),
    metrics: { registry: new Registry() },
    health: { live: () => ({ ok: true }), ready: async () => ({ ok: true, parts: { database: 'ok' } }) },
    links: {
      tasklist: 'http://localhost:8080/tasklist',
      operate: 'http://localhost:8080/operate',
      publicUrl: 'http://localhost:3000',
    },
    sessionKey: Buffer.alloc(32, 7),
    host: '127.0.0.1',
    ...overrides,
  };
  const server = createServer(createHttp(services));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { caseFile, services, server, address, lines, close: () => close(server, caseFile) };
}

export type TestApp = Awaited<ReturnType<typeof testApp>>;

async function close(server: Server, caseFile: CaseFile): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await caseFile.close();
}

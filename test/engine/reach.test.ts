import { createServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { connectEngine, type Engine } from '../../src/engine/client.ts';
import { engineProbe, reachEngine } from '../../src/engine/reach.ts';
import { createLog } from '../../src/log.ts';

const keys = {
  KVP_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
  KVP_LOOKUP_KEY: Buffer.alloc(32, 8).toString('base64'),
};
const log = createLog('silent');
const opened: Engine[] = [];
const engineAt = (address: string) => {
  const rest = 'http://127.0.0.1:1';
  const engine = connectEngine(
    readConfig({ ...keys, ZEEBE_GRPC_ADDRESS: address, ZEEBE_REST_ADDRESS: rest }).engine,
  );
  opened.push(engine);
  return engine;
};
afterAll(() => Promise.all(opened.map(({ grpc }) => grpc.close())));

const nobody = 'grpc://127.0.0.1:1';

it('an engine that does not answer is waited for, and then named with what to look at', async () => {
  const reaching = reachEngine(engineAt(nobody), { address: nobody, log, patienceMs: 300 });
  await expect(reaching).rejects.toMatchObject({
    code: 'ENGINE_UNREACHABLE',
    message: expect.stringContaining('No Camunda answers at grpc://127.0.0.1:1.'),
  });
});

it('whoever stops the start does not wait for the engine', async () => {
  const stopping = new AbortController();
  const reaching = reachEngine(engineAt(nobody), { address: nobody, log, signal: stopping.signal });
  setTimeout(() => stopping.abort(), 50);
  await expect(reaching).rejects.toMatchObject({ name: 'AbortError' });
});

it('an engine that refuses the log-in is not taken for one that is away', async () => {
  // What any gRPC server answers to credentials that it does not know: status 16, UNAUTHENTICATED.
  const server = createServer().on('stream', (stream) => {
    stream.respond(
      { ':status': 200, 'content-type': 'application/grpc', 'grpc-status': '16', 'grpc-message': 'no' },
      { endStream: true },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `grpc://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const reaching = reachEngine(engineAt(address), { address, log, patienceMs: 20_000 });
  await expect(reaching).rejects.toMatchObject({
    code: 'ENGINE_REFUSES',
    message: expect.stringContaining('CAMUNDA_AUTH_STRATEGY'),
  });
  server.close();
});

it('whoever asks again and again gets an answer in time, from one question', async () => {
  const engine = engineAt(nobody);
  let questions = 0;
  const counted = {
    ...engine,
    grpc: {
      topology: () => {
        questions += 1;
        return engine.grpc.topology();
      },
    },
  } as unknown as Engine;
  const answers = engineProbe(counted);
  expect(await Promise.all([answers(100), answers(200), answers(300)])).toEqual([false, false, false]);
  expect(await answers(100)).toBe(false);
  expect(questions).toBe(1);
});

import { afterAll, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { connectEngine } from '../../src/engine/client.ts';
import { reachEngine } from '../../src/engine/reach.ts';
import { createLog } from '../../src/log.ts';

const key = Buffer.alloc(32, 7).toString('base64');
const address = 'grpc://127.0.0.1:1';
const config = readConfig({
  ZEEBE_GRPC_ADDRESS: address,
  KVP_ENCRYPTION_KEY: key,
  KVP_LOOKUP_KEY: Buffer.alloc(32, 8).toString('base64'),
});
const engine = connectEngine(config.engine);
afterAll(() => engine.grpc.close());

it('an engine that does not answer is waited for, and then named with what to look at', async () => {
  const log = createLog('silent');
  await expect(reachEngine(engine, { address, log, patienceMs: 300 })).rejects.toMatchObject({
    code: 'ENGINE_UNREACHABLE',
    message: expect.stringContaining('No Camunda answers at grpc://127.0.0.1:1.'),
  });
});

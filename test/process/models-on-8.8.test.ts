import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestEngine } from '../../camunda/test-engine.ts';
import { connectEngine, type Engine } from '../../src/engine/client.ts';
import { deployModels, readModels } from '../../src/engine/deploy.ts';

/** The in-memory engine of 8.8 takes no user tasks to completion, but it reads every model as the real one would. */
describe('on Camunda 8.8', () => {
  let testEngine: Awaited<ReturnType<typeof startTestEngine>>;
  let engine: Engine;

  beforeAll(async () => {
    testEngine = await startTestEngine({ port: 26_690 });
    engine = connectEngine({
      grpc: 'grpc://localhost:26690',
      rest: 'http://localhost:1',
      auth: {
        strategy: 'NONE',
        username: undefined,
        password: undefined,
        clientId: undefined,
        clientSecret: undefined,
        oauthUrl: undefined,
        audience: undefined,
        scope: undefined,
        token: undefined,
      },
      tenantId: undefined,
      clockUrl: undefined,
    });
  });
  afterAll(async () => {
    await engine?.grpc.close();
    await testEngine?.stop();
  });

  it('every model, decision table and form is accepted', async () => {
    const folder = fileURLToPath(new URL('../../bpmn', import.meta.url));
    expect(await deployModels(engine, folder)).toBe((await readModels(folder)).length);
  });

  it('a model that is not laid out as the engine wants it is refused, so that the test above can fail', async () => {
    const broken =
      '<?xml version="1.0"?><bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="x"><bpmn:process id="broken" isExecutable="true"><bpmn:serviceTask id="t" /></bpmn:process></bpmn:definitions>';
    await expect(
      engine.grpc.deployResources([{ name: 'broken.bpmn', process: Buffer.from(broken) }]),
    ).rejects.toThrow(/broken/);
  });
});

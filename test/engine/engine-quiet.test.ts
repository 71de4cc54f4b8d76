import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engineQuiet } from '../../demo/engine-quiet.ts';
import { claimMessages, markSent, type CaseFile } from '../../src/casefile/index.ts';
import { openTestCaseFile } from '../casefile/support/case-file.ts';
import { makeCase } from '../casefile/support/cases.ts';

const job = (action: string, count: number) =>
  `zeebe_job_events_total{action="${action}",partition="1",type="open-case",job_kind="BPMN_ELEMENT",} ${count}.0`;
const incident = (action: string, count: number) =>
  `zeebe_incident_events_total{action="${action}",partition="1",} ${count}.0`;

describe('before the clock jumps', () => {
  let caseFile: CaseFile;
  let counters: Server;
  let clockUrl: string;
  let counted: string[] = [];
  let idle = async () => {};

  beforeAll(async () => {
    caseFile = await openTestCaseFile();
    counters = createServer((request, response) => {
      response.statusCode = request.url === '/actuator/prometheus' ? 200 : 404;
      response.end(['# HELP zeebe_job_events_total', ...counted].join('\n'));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => counters.once('listening', resolve));
    clockUrl = `http://127.0.0.1:${(counters.address() as AddressInfo).port}/actuator/clock`;
  });
  afterAll(async () => {
    counters.close();
    await caseFile.close();
  });
  beforeEach(() => {
    counted = [];
    idle = async () => {};
  });
  const quiet = () =>
    engineQuiet({ clockUrl, db: caseFile.db, idle: () => idle() }, { timeoutMs: 200, everyMs: 20 });

  it.each<[string, string[]]>([
    ['nothing has happened', []],
    ['every job is completed', [job('created', 7), job('completed', 7)]],
    [
      'the rest was called off or ended in an error of the model',
      [job('created', 7), job('completed', 4), job('canceled', 2), job('error thrown', 1)],
    ],
    ['what is left are incidents', [job('created', 3), job('completed', 2), incident('created', 1)]],
  ])('all is quiet when %s', async (_when, lines) => {
    counted = lines;
    await quiet();
  });

  it.each<[string, string[], string]>([
    ['a job waits for a worker', [job('created', 3), job('completed', 1)], '2 jobs'],
    ['a job is only taken', [job('created', 1), job('activated', 1)], '1 jobs'],
    [
      'the incident is resolved and its job is tried again',
      [job('created', 1), incident('created', 1), incident('resolved', 1)],
      '1 jobs',
    ],
  ])('it does not while %s', async (_while, lines, open) => {
    counted = lines;
    await expect(quiet()).rejects.toThrow(open);
  });

  it('looks again, since the end of a job begins the next step', async () => {
    let looks = 0;
    idle = async () => {
      looks += 1;
      counted = looks === 2 ? [job('created', 1)] : [job('created', 1), job('completed', 1)];
    };
    await quiet();
    expect(looks).toBeGreaterThanOrEqual(4);
  });

  it('waits for messages that are to be sent', async () => {
    await makeCase(caseFile);
    await expect(quiet()).rejects.toThrow('1 messages to send');
    for (const { id } of await claimMessages(caseFile.db)) await markSent(caseFile.db, id);
    await quiet();
  });
});

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { requireDaysToRespond } from '../../src/days-to-respond.ts';
import { defaultSettings } from '../../src/law/index.ts';

const folders: string[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true }))));

/** The project's table, with another number of days to respond to a notice. */
async function tableWith(days: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'deadlines-'));
  folders.push(folder);
  const file = path.join(folder, 'deadlines.dmn');
  await cp('bpmn/deadlines.dmn', file);
  const cell = /(DecisionRule_notice_leadDays|LiteralExpression_notice_leadDays)(">\s*<text>)\d+/;
  const xml = await readFile(file, 'utf8');
  expect(xml).toMatch(cell);
  await writeFile(file, xml.replace(cell, `$1$2${days}`));
  return folder;
}
const start = (models: string, noticeResponseDays: number) =>
  requireDaysToRespond(models, { ...defaultSettings, noticeResponseDays });

it('as many as the settings ask for, or more, start', async () => {
  await expect(start('bpmn', defaultSettings.noticeResponseDays)).resolves.toBeUndefined();
  await expect(start(await tableWith('21'), 14)).resolves.toBeUndefined();
});

it('fewer do not: both are named, and what to do', async () => {
  await expect(start('bpmn', 15)).rejects.toMatchObject({
    code: 'SETTINGS_INVALID',
    message: expect.stringMatching(/noticeResponseDays is 15.*deadlines\.dmn.*"notice".*14 days.*least 15/s),
  });
  await expect(start(await tableWith('13'), 14)).rejects.toThrow('gives 13 days');
});

it('a table that is not there, or has no number, is for the check of the models to tell', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'deadlines-'));
  folders.push(folder);
  await expect(start(folder, 14)).resolves.toBeUndefined();
  await writeFile(path.join(folder, 'deadlines.dmn'), '<half');
  await expect(start(folder, 14)).resolves.toBeUndefined();
});

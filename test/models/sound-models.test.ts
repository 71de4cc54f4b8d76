import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { requireSoundModels } from '../../src/sound-models.ts';
import { readForms } from '../../workers/forms.ts';
import { steps } from '../../workers/index.ts';

const soundIn = (models: string) =>
  requireSoundModels({ models, jobTypes: steps.map(({ type }) => type), forms: readForms });
const folders: string[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true }))));

/** The forms, the table and only two models, since each takes its time to be looked at: one that asks the table, and that named. */
async function copyOfModels(name: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'models-'));
  folders.push(folder);
  await cp('bpmn', folder, {
    recursive: true,
    filter: (file) => !file.endsWith('.bpmn') || ['3-decision.bpmn', name].includes(path.basename(file)),
  });
  return folder;
}

describe('before the models are deployed', () => {
  it('those of the project pass', async () => {
    await expect(soundIn('bpmn')).resolves.toBeUndefined();
  });

  it.each([
    [
      'a task without a group',
      '5-evaluation.bpmn',
      (xml: string) => xml.replace(/<zeebe:assignmentDefinition [^>]*\/>/, ''),
      /5-evaluation\.bpmn: .*Gjennomfør evaluering/,
    ],
    [
      'an expression that is none',
      '5-evaluation.bpmn',
      (xml: string) => xml.replace('=date and time(reminderDate', '=date and time((reminderDate'),
      /5-evaluation\.bpmn: .*FEEL/,
    ],
    ['half a form', 'forms/decision-decide.form', () => '{', /decision-decide\.form: Filen kan ikke leses/],
    [
      'a form with a field under another key',
      'forms/decision-decide.form',
      (json: string) => json.replace('"key": "result"', '"key": "resultat"'),
      /decision-decide\.form: Skjemaet mangler feltet med nøkkelen «result»/,
    ],
    [
      'a form whose answers go elsewhere',
      'forms/decision-decide.form',
      (json: string) => json.replace('"path": "verdict"', '"path": "svar"'),
      /decision-decide\.form: Skjemaet mangler gruppen med stien «verdict»/,
    ],
    [
      'a question beside the group',
      'forms/decision-decide.form',
      (json: string) =>
        json.replace('"components": [', '"components": [{"type": "textfield", "key": "utenfor", "id": "F"},'),
      /decision-decide\.form: Feltet «utenfor» står utenfor gruppen «verdict»/,
    ],
    [
      'a deadline in words',
      'deadlines.dmn',
      (xml: string) => xml.replace('<text>14</text>', '<text>fjorten</text>'),
      /deadlines\.dmn: Raden «identification», kolonnen «Frist \(dager\)»: «fjorten» er ikke et helt antall dager/,
    ],
    [
      'a phase without deadlines',
      'deadlines.dmn',
      (xml: string) => xml.replace('<text>"decision"</text>', '<text>"vedtak"</text>'),
      /deadlines\.dmn: Tabellen skal ha én rad for «decision»/,
    ],
    [
      'half a table',
      'deadlines.dmn',
      (xml: string) => xml.slice(0, 800),
      /deadlines\.dmn: Filen kan ikke leses/,
    ],
  ])('%s stops them all, with the file and the cure in Norwegian', async (_what, name, spoil, told) => {
    const folder = await copyOfModels(name);
    const file = path.join(folder, name);
    const before = await readFile(file, 'utf8');
    const after = spoil(before);
    expect(after).not.toBe(before);
    await writeFile(file, after);
    await expect(soundIn(folder)).rejects.toMatchObject({
      code: 'MODELS_NOT_SOUND',
      forUser: expect.stringMatching(told),
    });
  });
});

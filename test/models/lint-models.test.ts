import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lintModels } from '../../lint/index.ts';
import { MESSAGES } from '../../lint/words.ts';
import { messageNames } from '../../src/casefile/words.ts';
import { model } from './fixture.ts';
import { MODELS } from './models.ts';

const JOBS = [
  'open-completion',
  'check-completion',
  'issue-certificate',
  'send-reminder',
  'escalate',
  'record-follow-up',
];

describe('linting a folder of models', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kvp-lint-'));
    mkdirSync(join(folder, 'forms'));
    const forms = ['forms/completion-final.form', 'forms/follow-up.form'];
    for (const file of ['7-completion.bpmn', 'follow-up.bpmn', 'deadlines.dmn', ...forms]) {
      copyFileSync(join(MODELS, file), join(folder, file));
    }
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const lint = (jobTypes = JOBS) => lintModels({ models: folder, jobTypes });

  it('finds nothing in a good folder', async () => {
    expect(await lint()).toEqual([]);
  });

  it('says once what both engine versions object to, with the place and the cure', async () => {
    const findings = await lint(JOBS.slice(1));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      file: '7-completion.bpmn',
      severity: 'error',
      element: 'open_completion',
      profiles: ['8.6', '8.9'],
      message: expect.stringContaining('Oppgaven «Klargjør avslutning» har jobbtypen «open-completion»'),
    });
  });

  it('finds workers and forms that no model uses', async () => {
    writeFileSync(join(folder, 'forms', 'forgotten.form'), '{"id": "forgotten", "components": []}');
    const messages = (await lint([...JOBS, 'left-behind'])).map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringContaining('Jobbtypen «left-behind»'),
      expect.stringContaining('Skjemaet «forgotten»'),
    ]);
  });

  it('says that an element is not drawn', async () => {
    writeFileSync(join(folder, 'bare.bpmn'), model('<bpmn:startEvent id="start" name="Sak åpnet" />'));
    const messages = (await lint()).map(({ message }) => message);
    expect(messages).toContain(
      'start: Elementet finnes i modellen, men er ikke tegnet. Slett det, eller tegn det på nytt.',
    );
  });

  it('reports a file that cannot be read instead of failing', async () => {
    writeFileSync(join(folder, 'broken.bpmn'), '<bpmn:definitions');
    expect(await lint()).toContainEqual(
      expect.objectContaining({ file: 'broken.bpmn', severity: 'error', rule: 'model/unreadable' }),
    );
  });
});

it('knows every message that the application sends', () => {
  expect(MESSAGES).toEqual(expect.arrayContaining([...messageNames]));
});

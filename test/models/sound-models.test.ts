import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { requireSoundModels } from '../../src/sound-models.ts';
import { steps } from '../../workers/index.ts';

const jobTypes = steps.map(({ type }) => type);
const folders: string[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true }))));

async function copyOfModels(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'models-'));
  folders.push(folder);
  await cp('bpmn', folder, { recursive: true });
  return folder;
}

describe('before the models are deployed', () => {
  it('those of the project pass', async () => {
    await expect(requireSoundModels('bpmn', jobTypes)).resolves.toBeUndefined();
  });

  it('a task without a group stops them all, with the file and the cure in Norwegian', async () => {
    const folder = await copyOfModels();
    const file = path.join(folder, '5-evaluation.bpmn');
    const xml = await readFile(file, 'utf8');
    await writeFile(file, xml.replace(/<zeebe:assignmentDefinition [^>]*\/>/, ''));
    await expect(requireSoundModels(folder, jobTypes)).rejects.toMatchObject({
      code: 'MODELS_NOT_SOUND',
      forUser: expect.stringMatching(/5-evaluation\.bpmn: .*Gjennomfør evaluering/),
    });
  });
});

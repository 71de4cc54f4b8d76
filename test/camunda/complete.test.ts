import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isComplete, markComplete } from '../../camunda/complete.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();

async function unpacked() {
  const dir = folder();
  const pom = join(dir, 'pom.xml');
  writeFileSync(pom, '<project/>');
  for (const part of ['lib', 'store']) {
    mkdirSync(join(dir, part));
    writeFileSync(join(dir, part, 'a.jar'), 'content');
  }
  await markComplete(dir, ['lib', 'store'], pom);
  return { dir, pom, check: () => isComplete(dir, ['lib', 'store'], pom) };
}

describe('a download', () => {
  it('is complete when every file is there as it was', async () => {
    expect(await (await unpacked()).check()).toBe(true);
  });

  it('is redone when a file is cut short, is gone, or another version is wanted', async () => {
    const cut = await unpacked();
    writeFileSync(join(cut.dir, 'lib', 'a.jar'), 'cont');
    expect(await cut.check()).toBe(false);

    const gone = await unpacked();
    rmSync(join(gone.dir, 'store', 'a.jar'));
    expect(await gone.check()).toBe(false);

    const newer = await unpacked();
    writeFileSync(newer.pom, '<project><version>2</version></project>');
    expect(await newer.check()).toBe(false);
  });

  it('is not complete without its mark, nor marked when a part is empty', async () => {
    const dir = folder();
    const pom = join(dir, 'pom.xml');
    writeFileSync(pom, '');
    mkdirSync(join(dir, 'lib'));
    expect(await isComplete(dir, ['lib'], pom)).toBe(false);
    await expect(markComplete(dir, ['lib'], pom)).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED' });
  });
});

/**
 * Draws every form of bpmn/forms to artifacts/forms/<form>[.<what>].png and tries it out: fills in the samples,
 * hands in, and compares with what the process should get. Also saves each form with the form editor and
 * compares the bytes. Run: node --import tsx scripts/form-pictures.ts [part of a form's name]
 */
import { mkdirSync } from 'node:fs';
import { isDeepStrictEqual, inspect } from 'node:util';
import type { Page } from 'playwright-core';
import { fillForm } from '../test/forms/fill-form.ts';
import { answerGroup, readForms, type FormFile } from '../test/forms/read-forms.ts';
import { SAMPLES } from '../test/forms/samples/index.ts';
import { failedCheck, type Sample } from '../test/forms/samples/sample.ts';
import { openBrowser, openPage, savedByEditor, showForm, submit } from '../test/forms/viewer.ts';

const folder = new URL('../artifacts/forms/', import.meta.url).pathname;
const wrong: string[] = [];

const picture = (page: Page, name: string) =>
  page.screenshot({ path: `${folder}${name}.png`, fullPage: true });

async function tryForm(page: Page, { name, form }: FormFile) {
  const samples = SAMPLES[name];
  if (!samples?.length) return void wrong.push(`${name}: no sample in test/forms/samples`);
  const first = samples[0]!;
  await showForm(page, form, first.variables);
  await picture(page, name);
  await submit(page);
  await picture(page, `${name}.unanswered`);
  await showForm(page, form, { ...first.variables, ...failedCheck });
  await picture(page, `${name}.findings`);
  for (const sample of samples) await trySample(page, { name, form } as FormFile, sample);
}

async function trySample(page: Page, { name, form }: FormFile, sample: Sample) {
  await showForm(page, form, sample.variables);
  await fillForm(page, form, sample.answers);
  await page.waitForTimeout(150);
  await picture(page, `${name}.${sample.name}`);
  const { data, errors } = await submit(page);
  const expected = { [answerGroup(form).path]: { ...sample.alsoSubmitted, ...sample.answers } };
  if (Object.keys(errors).length > 0) wrong.push(`${name} ${sample.name}: ${inspect(errors, { depth: 5 })}`);
  if (!isDeepStrictEqual(data, expected)) {
    wrong.push(
      `${name} ${sample.name}: got ${inspect(data, { depth: 9 })}, not ${inspect(expected, { depth: 9 })}`,
    );
  }
}

mkdirSync(folder, { recursive: true });
const forms = readForms().filter(({ name }) => name.includes(process.argv[2] ?? ''));
const browser = await openBrowser();
try {
  const viewer = await openPage(browser, 'viewer');
  for (const form of forms) {
    await tryForm(viewer.page, form);
    console.log(`${form.name}: ${SAMPLES[form.name]?.length ?? 0} samples`);
  }
  wrong.push(...viewer.complaints);
  for (const { name, source } of forms) {
    const editor = await openPage(browser, 'editor');
    if ((await savedByEditor(editor.page, JSON.parse(source))) !== source) {
      wrong.push(`${name}: the form editor saves it differently; open it in Camunda Modeler and save it.`);
    }
    await editor.page.close();
  }
} finally {
  await browser.close();
}
console.log(`Pictures in ${folder}`);
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exitCode = 1;
}

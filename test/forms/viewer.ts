import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Form } from './form-schema.ts';

/** The same form-js as Tasklist 8.6.0 carries (1.10.1), or another build of it named in FORM_JS (to look ahead). */
const dist = process.env.FORM_JS ?? dirname(createRequire(import.meta.url).resolve('@bpmn-io/form-js'));

interface FormJs {
  createForm(
    options: object,
  ): Promise<{ submit(): unknown; get(name: string): { on(event: string, f: (e: never) => void): void } }>;
  createFormEditor(options: object): Promise<{ saveSchema(): unknown }>;
}
declare const FormViewer: FormJs;
declare const FormEditor: FormJs;
/** Stands in the page: Node's types know no `document`. */
declare const mainElement: () => { replaceChildren(): void };

export { openBrowser } from '../support/browser.ts';

/** A blank page with form-js in it. Anything it complains about is kept in `complaints`. */
export async function openPage(browser: Browser, bundle: 'viewer' | 'editor') {
  const page = await browser.newPage({ locale: 'nb-NO', viewport: { width: 1200, height: 900 } });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.setContent('<body style="margin:24px auto;max-width:760px"><main></main></body>');
  await page.addScriptTag({ content: "globalThis.mainElement = () => document.querySelector('main')" });
  await page.addStyleTag({
    path: join(dist, 'assets', bundle === 'viewer' ? 'form-js.css' : 'form-js-editor.css'),
  });
  await page.addScriptTag({ path: join(dist, `form-${bundle}.umd.js`) });
  return { page, complaints };
}

export async function showForm(page: Page, form: Form, data: object): Promise<void> {
  await page.evaluate(
    async ([schema, data]) => {
      const container = mainElement();
      container.replaceChildren();
      Object.assign(globalThis, { form: await FormViewer.createForm({ schema, data, container }) });
    },
    [form, data] as const,
  );
  await page.waitForTimeout(150);
}

/** What the form would hand to the engine, and what it finds wrong with the answers. */
export const submit = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { form: { submit(): unknown } }).form.submit()) as Promise<{
    data: Record<string, unknown>;
    errors: Record<string, unknown>;
  }>;

/** What Camunda Modeler would write when it saves this form untouched. */
export const savedByEditor = (page: Page, form: unknown) =>
  page.evaluate(async (schema) => {
    const editor = await FormEditor.createFormEditor({ container: mainElement(), schema });
    return JSON.stringify(editor.saveSchema(), null, 2);
  }, form);

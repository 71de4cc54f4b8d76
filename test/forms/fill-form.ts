import type { Locator, Page } from 'playwright-core';
import { answerGroup } from './read-forms.ts';
import type { Component, Form } from './form-schema.ts';

type Answers = Readonly<Record<string, unknown>>;

/** Fills in a form as a person would, in the viewer alone and in Tasklist. Works in any browser language. */
export async function fillForm(page: Page, form: Form, answers: Answers): Promise<void> {
  await fillComponents(page, answerGroup(form).components, answers, '');
}

async function fillComponents(page: Page, components: readonly Component[], answers: Answers, row: string) {
  for (const component of components) {
    if (component.type === 'dynamiclist') {
      const rows = answers[component.path];
      if (Array.isArray(rows)) await fillRows(page, component, rows as Answers[]);
    } else if ('key' in component && answers[component.key] !== undefined) {
      await fillField(page, component, answers[component.key], row);
    }
  }
}

async function fillRows(page: Page, list: Extract<Component, { type: 'dynamiclist' }>, rows: Answers[]) {
  const box = page.locator('.fjs-form-field-dynamiclist', { has: byId(page, list.id) });
  const shown = box.locator('.fjs-repeat-row-container');
  for (let count = await shown.count(); count < rows.length; count++) {
    await box.locator('.fjs-repeat-render-add').click();
    await shown.nth(count).waitFor();
  }
  for (const [index, row] of rows.entries()) await fillComponents(page, list.components, row, `_${index}`);
}

async function fillField(page: Page, field: Component, value: unknown, row: string): Promise<void> {
  const id = field.id + row;
  const options = 'values' in field ? field.values : [];
  const place = (one: unknown) => options.findIndex((option) => option.value === one);
  switch (field.type) {
    case 'radio':
      return labelOf(page, `${id}-${place(value)}`).click();
    case 'checklist':
      for (const one of value as string[]) await labelOf(page, `${id}-${place(one)}`).click();
      return;
    case 'checkbox':
      if (value === true) await labelOf(page, id).click();
      return;
    case 'select': {
      await byId(page, `${id}-display`).click();
      return page.locator('.fjs-dropdownlist-item').nth(place(value)).click();
    }
    case 'datetime':
      return fillDate(byId(page, `${id}-date`), String(value));
    case 'number':
    case 'textarea':
      await byId(page, id).fill(String(value));
      // Answers reach the form a little later, or when the field is left; what follows may move on the page then, and
      // what is written into the next field before that may put the form back to where it was.
      await byId(page, id).blur();
      await drawn(page);
      return;
  }
}

/** The page has been drawn twice: what was changed is there, and what follows from it too. */
const drawn = (page: Page): Promise<unknown> =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))');

/** The field wants the date as the browser's language writes it. */
async function fillDate(input: Locator, date: string) {
  const [year, month, day] = date.split('-').map(Number);
  const written = await input.evaluate(
    (_, [y, m, d]) => new Intl.DateTimeFormat().format(new Date(y!, m! - 1, d!)),
    [year, month, day],
  );
  await input.fill(written);
  await input.press('Enter');
  await input.press('Escape');
  await input.blur();
}

/** form-js puts `fjs-form-<random>-` before the id of the component. */
const byId = (page: Page, id: string) => page.locator(`[id^="fjs-form"][id$="-${id}"]`);

/** Tasklist hides the browser's own buttons and boxes and draws its own beside the label. */
const labelOf = (page: Page, id: string) => page.locator(`label[for^="fjs-form"][for$="-${id}"]`).first();

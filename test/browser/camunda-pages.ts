import type { Page } from 'playwright-core';
import { fillForm } from '../forms/fill-form.ts';
import { readForm } from '../forms/read-forms.ts';

/** Tasklist and Operate ask for the same things, each once per session. */
export async function logInToCamunda(page: Page, user: string): Promise<void> {
  await page.getByLabel('Username').fill(user);
  await page.getByLabel('Password', { exact: true }).fill(user);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByLabel('Username').waitFor({ state: 'detached' });
}

export const FORM = '.fjs-form';

/** What a caseworker does with the task that is open in Tasklist. */
export function tasklist(page: Page) {
  return {
    /** Waits until the task of this case and its form are there. */
    async shown(task: string, caseId: string) {
      await page.getByText(task).first().waitFor();
      await page.locator(FORM).getByText(caseId).first().waitFor();
    },
    async take() {
      await page.getByRole('button', { name: 'Assign to me' }).click();
      await page.getByRole('button', { name: 'Unassign' }).waitFor();
      await page.locator(FORM).waitFor();
    },
    fill: (formId: string, answers: Readonly<Record<string, unknown>>) =>
      fillForm(page, readForm(formId), answers),
    async complete() {
      await page.getByRole('button', { name: 'Complete Task' }).click();
      await page.getByText('Task completed').first().waitFor();
    },
  };
}

/** Where an instance is, as Operate draws it: the elements in which it waits carry a green mark. */
export function operate(page: Page) {
  return {
    /** Waits until the diagram shows the instance in an element. */
    isIn: (elementId: string) =>
      page
        .locator(`.djs-overlays[data-container-id="${elementId}"]`)
        .getByTestId('state-overlay-active')
        .waitFor({ timeout: 60_000 }),
  };
}

import type { Page } from 'playwright-core';

/** What a caseworker does on our own pages, found by the words on the screen. */
export function ourPages(page: Page, url: string) {
  const caseUrl = (caseId: string) => `${url}/saker/${caseId}`;

  return {
    async logIn(role: 'veileder' | 'beslutter' | 'leder') {
      await page.goto(`${url}/`);
      await page.getByRole('radio', { name: new RegExp(`^${role}`, 'i') }).check();
      await page.getByLabel('Passord').fill(role);
      await page.getByRole('button', { name: 'Logg inn' }).click();
      await page.getByRole('heading', { name: 'Saker', exact: true }).waitFor();
    },

    async fillRegistration(person: {
      identityNumber: string;
      firstName: string;
      lastName: string;
      officeId: string;
      applicationDate: string;
    }) {
      await page.getByRole('link', { name: 'Registrer sak' }).first().click();
      await page.getByLabel('Personen har søkt om program').check();
      await page.getByLabel('Søknadsdato').fill(person.applicationDate);
      await page.getByLabel('Fødselsnummer eller D-nummer').fill(person.identityNumber);
      await page.getByLabel('Fornavn').fill(person.firstName);
      await page.getByLabel('Etternavn').fill(person.lastName);
      await page.getByLabel('Nav-kontor').fill(person.officeId);
    },

    /** @returns the case number */
    async register(): Promise<string> {
      await page.getByRole('button', { name: 'Registrer sak' }).click();
      await page.getByText('Saken er registrert').waitFor();
      return new URL(page.url()).pathname.split('/').at(-1)!;
    },

    openCase: async (caseId: string) => {
      await page.goto(caseUrl(caseId));
      await page.getByRole('heading', { level: 1, name: caseId }).waitFor();
    },

    /** What stands in a part of the case's page, found by its heading. */
    section: (name: string) => page.getByRole('region', { name, exact: true }).innerText(),

    /** Loads the case's page again until it shows something: what a person does while the engine works. */
    async caseShows(caseId: string, text: string | RegExp, timeoutMs = 60_000): Promise<void> {
      await until(timeoutMs, `the page of ${caseId} does not show "${text}"`, async () => {
        await page.goto(caseUrl(caseId));
        await page.getByText(text).first().waitFor({ timeout: 1_000 });
      });
    },

    /** The engine tells who completed a task a little later than that it is completed. */
    async caseTellsWhoDidWhat(caseId: string, timeoutMs = 30_000): Promise<void> {
      await until(timeoutMs, `the page of ${caseId} does not tell who completed each task`, async () => {
        await page.goto(caseUrl(caseId));
        await page.getByRole('heading', { name: 'Hendelser' }).waitFor();
        const waiting = page.getByText('Venter på navn').first();
        await waiting.waitFor({ state: 'detached', timeout: 1_000 });
      });
    },

    /** Follows the link of an open task to Tasklist, as soon as there is one. */
    async followTask(caseId: string, task: string, timeoutMs = 60_000): Promise<void> {
      await until(timeoutMs, `the page of ${caseId} has no task "${task}"`, async () => {
        await page.goto(caseUrl(caseId));
        await page.getByRole('link', { name: task, exact: true }).click({ timeout: 1_000 });
      });
    },
  };
}

/** Tries until it succeeds or the time is up; each attempt waits for its own part. */
export async function until(timeoutMs: number, what: string, attempt: () => Promise<void>): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > deadline) throw new Error(what, { cause: error });
    }
  }
}

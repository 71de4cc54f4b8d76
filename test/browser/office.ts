import { randomInt } from 'node:crypto';
import type { Page } from 'playwright-core';
import { engineClock } from '../../src/engine/clock.ts';
import { openBrowser, sitDown } from '../support/browser.ts';
import { readForms } from '../forms/read-forms.ts';
import { openWorld, plus, type CaseOf } from '../process/world.ts';
import { picture } from './pictures.ts';

/** The application on the real engine, and a browser in which people sit down to work. */
export async function openOffice() {
  const world = await openWorld();
  const browser = await openBrowser().catch(async (error: unknown) => {
    await world.stop();
    throw error;
  });
  const today = await engineClock(world.config.engine.clockUrl).today();

  // The engine remembers the cases of earlier runs; the numbers of a fresh case file must not meet theirs.
  await world.caseFile.db
    .insertInto('case_counter')
    .values({ year: Number(today.slice(0, 4)), last_number: randomInt(10_000, 90_000) })
    .execute();
  await world.waitFor('Tasklist knows all forms', () => tasklistKnowsForms(world.engineAddresses.store));

  const open: Page[] = [];
  let born = 0;
  return {
    ...world,
    today,
    /** A person who has applied today, to be brought on by the API to where people take over. */
    newCase: async () => {
      let person!: CaseOf;
      // Each is born on a day of their own, so that no two get the same identity number.
      const bornOn = plus('1985-01-01', { days: born++ });
      await world.story(async ({ newCase }) => void (person = await newCase(today, { bornOn })));
      return person;
    },
    /** Somebody comes to work: a browser of their own, logged in nowhere. */
    sitDown: async () => {
      const page = await (await sitDown(browser)).newPage();
      open.push(page);
      return page;
    },
    /** Everybody goes home; after a test that failed, with a picture of what they had before them. */
    leave: async (failed: boolean) => {
      for (const [index, page] of open.splice(0).entries()) {
        if (failed) await picture(page, `failed-${index + 1}`).catch(() => {});
        await page.context().close();
      }
    },
    stop: async () => {
      await browser.close();
      await world.stop();
    },
  };
}

/** A task that is opened before its form has reached Tasklist shows a table of variables instead. */
async function tasklistKnowsForms(store: string): Promise<boolean> {
  const response = await fetch(`${store}/tasklist-form-*/_search?size=1000`);
  if (!response.ok) return false;
  const { hits } = (await response.json()) as { hits: { hits: { _source: KnownForm }[] } };
  const known = new Set(hits.hits.map(({ _source: { bpmnId, schema } }) => `${bpmnId} ${schema}`));
  return readForms().every(({ name, source }) => known.has(`${name} ${source}`));
}

interface KnownForm {
  readonly bpmnId: string;
  readonly schema: string;
}

export type Office = Awaited<ReturnType<typeof openOffice>>;

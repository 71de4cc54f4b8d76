import { z } from 'zod';
import { lockOpenCase } from '../case/lock-case.ts';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { change, checked, content, date, type Change, type JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { contactWays, type ContactWay } from '../words.ts';
import { periodsOf } from './periods-of.ts';

export const CONTACT_REGISTERED = 'contact-registered';

/** Contact with a participant beside the evaluations (regulation § 1): when, how, and what was looked at. */
export interface NewContact extends Change {
  readonly on: string;
  readonly way: ContactWay;
  /** The plan of the week is in writing. */
  readonly weekPlan: boolean;
  /** Somebody from Nav has looked at how the organiser follows the participant up. */
  readonly providerChecked: boolean;
  /** How it goes, as written. */
  readonly text: JsonObject;
}

const shape = change.extend({
  on: date,
  way: z.enum(contactWays),
  weekPlan: z.boolean(),
  providerChecked: z.boolean(),
  text: content.text.unwrap(),
});

/**
 * Writes down that the participant has been followed up.
 * @throws CaseFileError `ERR_WRONG_PHASE`, `ERR_CONTACT_IN_THE_FUTURE`, `ERR_CONTACT_BEFORE_PROGRAMME`
 */
export async function registerContact(tx: Tx, input: NewContact): Promise<void> {
  const { on, way, weekPlan, providerChecked, text, ...by } = checked(shape, input);
  await lockOpenCase(tx, by.caseId, ['programme', 'completion']);
  const [first] = await periodsOf(tx, by.caseId);
  if (on > by.engineDate) throw new CaseFileError('ERR_CONTACT_IN_THE_FUTURE', { on });
  if (!first || on < first.from) throw new CaseFileError('ERR_CONTACT_BEFORE_PROGRAMME', { on });
  const data = { on, way, weekPlan, providerChecked };
  await addJournalEntry(tx, { ...by, kind: CONTACT_REGISTERED, data, text });
}

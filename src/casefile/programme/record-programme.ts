import { z } from 'zod';
import { lockOpenCase } from '../case/lock-case.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { jsonb } from '../json.ts';
import { nextNumber } from '../next-number.ts';
import { change, checked, date, programme, type Change, type Programme } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';

export interface NewProgramme extends Change {
  /** As the form gives it, with its texts. */
  readonly programme: Programme;
  /** The first day this version holds. */
  readonly validFrom: string;
  readonly decisionNumber?: number | null;
}

const shape = change.extend({ programme, validFrom: date, decisionNumber: z.number().int().nullish() });

/** Writes a new version of the individual programme; earlier ones stay. */
export async function recordProgramme(tx: Tx, input: NewProgramme): Promise<{ version: number }> {
  const { programme, validFrom, decisionNumber, ...by } = checked(shape, input);
  await lockOpenCase(tx, by.caseId, ['decision', 'programme']);
  const version = await nextNumber(tx, 'programme', 'version', by.caseId);
  await tx
    .insertInto('programme')
    .values({
      case_id: by.caseId,
      version,
      decision_number: decisionNumber ?? null,
      valid_from: validFrom,
      data: jsonb<Programme>(programme),
    })
    .execute();
  await addJournalEntry(tx, {
    ...by,
    kind: 'programme-recorded',
    data: {
      version,
      validFrom,
      activities: programme.activities.length,
      decisionNumber: decisionNumber ?? null,
    },
  });
  return { version };
}

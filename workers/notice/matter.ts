import { z } from 'zod';
import {
  journalOf,
  noticeMatters,
  readEnding,
  readInterruption,
  type Db,
  type NoticeMatter,
} from '../../src/casefile/index.ts';
import { FORM_COMPLETED } from '../../src/step/recorded-forms.ts';
import { extensionForm } from '../extension/forms.ts';

/** What a notice is about, as the calling process says it. */
export const matterShape = { about: z.enum(noticeMatters), aboutNumber: z.number().int().positive() };

/** When what the notice tells of was proposed. */
export async function proposedOn(
  tx: Db,
  caseId: string,
  { about, aboutNumber }: { about: NoticeMatter; aboutNumber: number },
): Promise<string> {
  if (about === 'period-end') return assessedOn(tx, caseId);
  const read = { ending: readEnding, interruption: readInterruption }[about];
  return (await read(tx, caseId, aboutNumber)).proposedOn;
}

/** The end of a period is proposed in the form that assesses an extension. */
async function assessedOn(tx: Db, caseId: string): Promise<string> {
  const forms = await journalOf(tx, caseId, { kinds: [FORM_COMPLETED] });
  return forms.findLast(({ data }) => data.form === extensionForm.id)!.engineDate;
}

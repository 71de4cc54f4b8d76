import { z } from 'zod';
import { lockOpenCase } from '../case/lock-case.ts';
import { CaseFileError } from '../errors.ts';
import { openEnding } from '../ending/endings-of.ts';
import { endingMatter } from '../ending/set-ending.ts';
import { openInterruption } from '../interruption/interruptions-of.ts';
import { interruptionMatter } from '../interruption/set-interruption.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { nextNumber } from '../next-number.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { periodEndMatter, periodEndOpen } from '../programme/period-end.ts';
import { change, checked, content, date, type Change } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { noticeMatters } from '../words.ts';
import { noticesOf, type Notice } from './notices-of.ts';

const sent = change.extend({
  about: z.enum(noticeMatters),
  aboutNumber: z.number().int().positive(),
  sentOn: date,
  responseDeadline: date,
  ...content,
});
const answered = change.extend({ number: z.number().int().positive(), respondedOn: date, ...content });

/** Keeps that a participant was told of a decision to come, with the last day to respond. */
export async function recordNotice(
  tx: Tx,
  input: Change & z.input<typeof sent>,
): Promise<{ number: number }> {
  const { about, aboutNumber, sentOn, responseDeadline, data, text, ...by } = checked(sent, input);
  const { caseId } = by;
  await lockOpenCase(tx, caseId);
  const number = await nextNumber(tx, 'notice', 'number', caseId);
  await tx
    .insertInto('notice')
    .values({
      case_id: caseId,
      number,
      about,
      about_number: aboutNumber,
      sent_on: sentOn,
      response_deadline: responseDeadline,
      responded_on: null,
    })
    .execute();
  await addJournalEntry(tx, {
    ...by,
    kind: 'notice-sent',
    data: { ...data, number, about, aboutNumber, sentOn, responseDeadline },
    text: text ?? {},
  });
  return { number };
}

/**
 * Keeps what the participant says to a notice, also when it comes late but before the decision, and tells the engine
 * (`notice-answered`).
 * @throws CaseFileError `ERR_NOTICE_NOT_FOUND`, `ERR_NOTICE_ANSWERED`, `ERR_NOTICE_OVER`, `ERR_NOTICE_NOT_SENT`
 */
export async function recordResponse(tx: Tx, input: Change & z.input<typeof answered>): Promise<void> {
  const { number, respondedOn, data, text, ...by } = checked(answered, input);
  const { caseId } = by;
  await lockOpenCase(tx, caseId);
  const found = (await noticesOf(tx, caseId)).find((one) => one.number === number);
  if (!found) throw new CaseFileError('ERR_NOTICE_NOT_FOUND', { caseId, number });
  if (found.respondedOn) throw new CaseFileError('ERR_NOTICE_ANSWERED', { caseId, number });
  if (respondedOn < found.sentOn) throw new CaseFileError('ERR_NOTICE_NOT_SENT', { caseId, number });
  if (!(await isAwaited(tx, caseId, found))) throw new CaseFileError('ERR_NOTICE_OVER', { caseId, number });
  await tx
    .updateTable('notice')
    .set({ responded_on: respondedOn })
    .where('case_id', '=', caseId)
    .where('number', '=', number)
    .execute();
  await addJournalEntry(tx, {
    ...by,
    kind: 'notice-answered',
    data: { ...data, number, respondedOn },
    text: text ?? {},
  });
  const matters = { ending: endingMatter, interruption: interruptionMatter, 'period-end': periodEndMatter };
  const matter = matters[found.about](found.aboutNumber);
  await enqueueMessage(tx, { name: 'notice-answered', caseId, matter, id: String(number) });
}

/** Whether what the notice is about still waits for its decision. */
async function isAwaited(tx: Tx, caseId: string, { about, aboutNumber }: Notice): Promise<boolean> {
  if (about === 'period-end') return periodEndOpen(tx, caseId, aboutNumber);
  const open = about === 'ending' ? await openEnding(tx, caseId) : await openInterruption(tx, caseId);
  return open?.number === aboutNumber && open.status === 'proposed';
}

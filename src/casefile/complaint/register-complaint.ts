import { z } from 'zod';
import { lockCase } from '../case/lock-case.ts';
import { readDecision } from '../decision/decisions-of.ts';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { jsonb } from '../json.ts';
import { nextNumber } from '../next-number.ts';
import { enqueueMessage } from '../outbox/enqueue-message.ts';
import { change, checked, content, date, type Change, type JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { complainants, type Complainant } from '../words.ts';
import { complaintsOf, isOpen } from './complaints-of.ts';

export interface NewComplaint extends Change {
  readonly decisionNumber: number;
  readonly complainant: Complainant;
  readonly receivedOn: string;
  readonly sentOn?: string | null;
  readonly decisionReceivedOn?: string | null;
  readonly knownOn?: string | null;
  /** The address of the case's page, for the tasks that follow. */
  readonly caseUrl: string;
  readonly data?: JsonObject;
  /** What was written; it goes to the journal only. */
  readonly text?: JsonObject;
}

const shape = change.extend({
  decisionNumber: z.number().int().positive(),
  complainant: z.enum(complainants),
  receivedOn: date,
  sentOn: date.nullish(),
  decisionReceivedOn: date.nullish(),
  knownOn: date.nullish(),
  caseUrl: z.string(),
  ...content,
});

/** What messages about a complaint go by. */
export const complaintMatter = (number: number): string => `complaint-${number}`;

/**
 * Records a complaint over a decision, whatever phase the case is in, and tells the engine (`complaint-received`).
 * @throws CaseFileError `ERR_DECISION_NOT_FOUND`, `ERR_COMPLAINT_OPEN`
 */
export async function registerComplaint(tx: Tx, input: NewComplaint): Promise<{ number: number }> {
  const { decisionNumber, complainant, receivedOn, caseUrl, data, text, ...rest } = checked(shape, input);
  const { sentOn = null, decisionReceivedOn = null, knownOn = null, ...by } = rest;
  const { caseId } = by;
  const { office_id: officeId } = await lockCase(tx, caseId);
  await readDecision(tx, caseId, decisionNumber);
  const open = (await complaintsOf(tx, caseId)).find(
    (one) => one.decisionNumber === decisionNumber && isOpen(one),
  );
  if (open) throw new CaseFileError('ERR_COMPLAINT_OPEN', { caseId, number: open.number });

  const number = await nextNumber(tx, 'complaint', 'number', caseId);
  await tx
    .insertInto('complaint')
    .values({
      case_id: caseId,
      number,
      decision_number: decisionNumber,
      complainant,
      received_on: receivedOn,
      sent_on: sentOn,
      decision_received_on: decisionReceivedOn,
      known_on: knownOn,
      data: jsonb<JsonObject>(data ?? {}),
    })
    .execute();
  await addJournalEntry(tx, {
    ...by,
    kind: 'complaint-registered',
    data: { ...data, number, decisionNumber, complainant, receivedOn, sentOn, decisionReceivedOn, knownOn },
    text: text ?? {},
  });
  await enqueueMessage(tx, {
    name: 'complaint-received',
    caseId,
    matter: complaintMatter(number),
    id: String(number),
    variables: { caseId, officeId, caseUrl, complaintNumber: number },
  });
  return { number };
}

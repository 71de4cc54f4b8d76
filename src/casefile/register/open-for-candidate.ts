import { openCase } from '../case/open-case.ts';
import { findOpenCase } from '../case/find-open-case.ts';
import { findPerson } from '../person/read-person.ts';
import { registerPerson } from '../person/register-person.ts';
import type { Change } from '../shapes.ts';
import type { PersonCipher } from '../store/cipher.ts';
import type { Tx } from '../store/schema.ts';
import type { RegisterLine } from './parse-register.ts';

export type CandidateResult =
  | { readonly result: 'opened' | 'open-case'; readonly caseId: string }
  | { readonly result: 'recent-case'; readonly caseId: string; readonly closedOn: string };

/**
 * Opens a case for somebody whom the screening has found, unless they have one: an open one, or one that was closed
 * on or after a day.
 */
export async function openForCandidate(
  tx: Tx,
  cipher: PersonCipher,
  candidate: RegisterLine,
  by: Omit<Change, 'caseId'> & { caseUrl: (caseId: string) => string; notClosedSince: string },
): Promise<CandidateResult> {
  const known = await findPerson(tx, cipher, candidate.identityNumber);
  const open = known && (await findOpenCase(tx, known));
  if (open) return { result: 'open-case', caseId: open };
  const closed = known && (await lastClosed(tx, known));
  if (closed && closed.closedOn >= by.notClosedSince) return { result: 'recent-case', ...closed };
  const { personId } = await registerPerson(tx, cipher, candidate);
  const { officeId } = candidate;
  const data = { screenedFrom: 'register', line: candidate.line };
  const opened = await openCase(tx, {
    ...by,
    personId,
    officeId,
    source: 'identification',
    data,
  });
  return { result: 'opened', caseId: opened.caseId };
}

async function lastClosed(
  tx: Tx,
  personId: string,
): Promise<{ caseId: string; closedOn: string } | undefined> {
  const row = await tx
    .selectFrom('case_file')
    .select(['id as caseId', 'closed_on as closedOn'])
    .where('person_id', '=', personId)
    .where('closed_on', 'is not', null)
    .orderBy('closed_on', 'desc')
    .executeTakeFirst();
  return row?.closedOn ? { caseId: row.caseId, closedOn: row.closedOn } : undefined;
}

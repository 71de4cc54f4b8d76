import type { Db } from '../store/schema.ts';
import type { EndReason, FallAwayReason, Outcome, Phase, Source } from '../words.ts';
import { caseNotFound } from './lock-case.ts';

/** What workers may know of a case. There is no name in it and no identity number. */
export interface CaseFacts {
  readonly caseId: string;
  /** For `readPerson`, where a page may show the person. */
  readonly personId: string;
  readonly birthDate: string;
  readonly officeId: string;
  readonly source: Source;
  readonly openedOn: string;
  readonly applicationDate: string | null;
  readonly phase: Phase;
  readonly outcome: Outcome | null;
  readonly closedOn: string | null;
  /** Why and when the programme ended. */
  readonly endReason: EndReason | null;
  readonly endedOn: string | null;
  /** Why and when there was nothing more to decide. The engine closes the case a moment later. */
  readonly fellAwayReason: FallAwayReason | null;
  readonly fellAwayOn: string | null;
}

/** The case, or undefined if there is none with this number. */
export async function findCase(tx: Db, caseId: string): Promise<CaseFacts | undefined> {
  return tx
    .selectFrom('case_file')
    .innerJoin('person', 'person.id', 'case_file.person_id')
    .select([
      'case_file.id as caseId',
      'person_id as personId',
      'birth_date as birthDate',
      'office_id as officeId',
      'source',
      'opened_on as openedOn',
      'application_date as applicationDate',
      'phase',
      'outcome',
      'closed_on as closedOn',
      'end_reason as endReason',
      'ended_on as endedOn',
      'fell_away_reason as fellAwayReason',
      'fell_away_on as fellAwayOn',
    ])
    .where('case_file.id', '=', caseId)
    .executeTakeFirst();
}

/** @throws CaseFileError `ERR_CASE_NOT_FOUND` */
export async function readCase(tx: Db, caseId: string): Promise<CaseFacts> {
  const found = await findCase(tx, caseId);
  if (!found) throw caseNotFound(caseId);
  return found;
}

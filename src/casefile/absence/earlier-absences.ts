import { earlierProgrammes, type EarlierProgramme } from '../programme/earlier-programmes.ts';
import type { Db } from '../store/schema.ts';
import { absencesOf } from './absences-of.ts';
import { asReported } from './as-reported.ts';

/**
 * What was approved in the person's earlier cases here, oldest first. Days in twelve months or in a calendar year are the
 * person's, not the case's (regulation §§ 8, 11 and 15-17). What was never decided on there takes nothing, nor does what
 * another municipality has approved: nobody knows of it here.
 */
export async function earlierAbsences(tx: Db, caseId: string) {
  return absencesIn(tx, await earlierProgrammes(tx, caseId));
}

/** @param earlier the programmes that the person has had before a case */
export async function absencesIn(tx: Db, earlier: readonly EarlierProgramme[]) {
  const approved = [];
  for (const { caseId } of earlier) {
    if (caseId === undefined) continue;
    // What lasts ends with its programme: nothing of it may reach into this one.
    for (const one of await absencesOf(tx, caseId))
      if (one.status === 'approved' && one.to !== null)
        approved.push({ ...asReported(one), earlierCase: true });
  }
  return approved;
}

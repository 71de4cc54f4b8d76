import { absencesOf, interruptionsOf, type JsonObject, type Db } from '../casefile/index.ts';
import { addCalendarDays } from '../law/index.ts';

const ABSENCES = ['birth', 'adoption', 'father-birth', 'unpaid-leave'];
const GROUNDS = ['birth', 'work'];

/** Leave from before it was asked for says nothing of it. */
const purposeOf = ({ leavePurpose }: JsonObject) => (typeof leavePurpose === 'string' ? leavePurpose : null);

/** Absence of a case that § 34 second paragraph may protect, for the rules on how its programme ends. */
export async function registeredAbsences(tx: Db, caseId: string) {
  const absences = (await absencesOf(tx, caseId)).filter(
    ({ kind, status }) => ABSENCES.includes(kind) && (status === 'reported' || status === 'approved'),
  );
  const interruptions = (await interruptionsOf(tx, caseId)).filter(
    ({ ground, status }) => GROUNDS.includes(ground) && (status === 'decided' || status === 'resumed'),
  );
  return {
    registeredAbsences: absences.map(({ kind, from, to, data }) => ({
      ...{ kind, from, to },
      ...(kind === 'unpaid-leave' && { purpose: purposeOf(data) }),
    })),
    registeredInterruptions: interruptions.map(({ ground, from, resumedOn }) => ({
      ground,
      from,
      to: resumedOn && addCalendarDays(resumedOn, -1),
    })),
  };
}

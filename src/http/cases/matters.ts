import {
  endingsOf,
  isEndingHeld,
  latestNotice,
  openEnding,
  interruptionsOf,
  openInterruption,
  periodEndOpen,
  periodsOf,
  type Db,
  type Ending,
  type Interruption,
  type Notice,
} from '../../casefile/index.ts';
import { yearOutOn } from '../../law/index.ts';
import { daysFrom } from '../words/dates.ts';

/** What is proposed or decided about a programme's interruption and ending, as long as it is not over. */
export interface MattersShown {
  readonly interruption: (Interruption & { yearOutOn: string; daysSoFar: number }) | null;
  readonly ending: Ending | null;
  /** The ending is decided, and waits for a complaint over it to be decided. */
  readonly endingHeld: boolean;
  /** Which condition for the programme was not met any more, where it has ended for that. */
  readonly endedGround: Ending['endGround'];
  /** Interruptions that are over because the participant came back. */
  readonly resumed: readonly Interruption[];
  /** Notices whose matter waits for its decision, with the response where it has come. */
  readonly notices: readonly Notice[];
}

export async function mattersShown(db: Db, caseId: string, today: string): Promise<MattersShown> {
  const interruption = await openInterruption(db, caseId);
  const ending = await openEnding(db, caseId);
  const notices = [
    interruption?.status === 'proposed' &&
      (await latestNotice(db, caseId, 'interruption', interruption.number)),
    ending?.status === 'proposed' && (await latestNotice(db, caseId, 'ending', ending.number)),
    await periodEndNotice(db, caseId),
  ];
  return {
    interruption: interruption
      ? {
          ...interruption,
          yearOutOn: yearOutOn(interruption.from, undefined, interruption.interruptedBefore),
          daysSoFar: Math.max(0, daysFrom(interruption.from, today)),
        }
      : null,
    ending: ending ?? null,
    endingHeld: ending ? await isEndingHeld(db, caseId, ending) : false,
    endedGround:
      (await endingsOf(db, caseId)).findLast(({ status }) => status === 'ended')?.endGround ?? null,
    resumed: (await interruptionsOf(db, caseId)).filter(({ status }) => status === 'resumed'),
    notices: notices.filter((one): one is Notice => Boolean(one)),
  };
}

/** The notice before the period that runs is decided to be the last. */
async function periodEndNotice(db: Db, caseId: string): Promise<Notice | undefined> {
  const period = (await periodsOf(db, caseId)).at(-1);
  if (!period || !(await periodEndOpen(db, caseId, period.number))) return undefined;
  return latestNotice(db, caseId, 'period-end', period.number);
}

import type { Evaluation } from '../../casefile/index.ts';
import { days, daysFrom } from '../words/dates.ts';

export interface EvaluationRow {
  readonly number: number;
  readonly periodNumber: number;
  readonly plannedOn: string;
  /** Set when it has been moved. */
  readonly movedFrom: string | null;
  readonly heldOn: string | null;
  readonly state: 'late' | 'planned' | 'held' | 'held-late' | 'cancelled';
  readonly stateText: string;
  readonly movable: boolean;
}

/** Evaluations as a table shows them. The day it was to be held decides what is late, not the day anybody noticed. */
export function evaluationRows(
  evaluations: readonly Evaluation[],
  today: string,
  running: boolean,
): EvaluationRow[] {
  return evaluations.map((one) => ({
    number: one.number,
    periodNumber: one.periodNumber,
    plannedOn: one.plannedOn,
    movedFrom: one.firstPlannedOn === one.plannedOn ? null : one.firstPlannedOn,
    heldOn: one.heldOn,
    ...stateOf(one, today),
    movable: running && one.status === 'planned',
  }));
}

function stateOf(one: Evaluation, today: string): Pick<EvaluationRow, 'state' | 'stateText'> {
  if (one.status === 'cancelled') return { state: 'cancelled', stateText: 'Avlyst' };
  if (one.status === 'planned') {
    const late = daysFrom(one.plannedOn, today);
    return late > 0
      ? { state: 'late', stateText: `${days(late)} forsinket` }
      : { state: 'planned', stateText: 'Planlagt' };
  }
  const late = one.heldOn ? daysFrom(one.plannedOn, one.heldOn) : 0;
  return late > 0
    ? { state: 'held-late', stateText: `Holdt ${days(late)} etter planen` }
    : { state: 'held', stateText: 'Holdt' };
}

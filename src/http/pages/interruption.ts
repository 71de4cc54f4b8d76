import { CaseFileError, journalOf, openInterruption, type Db } from '../../casefile/index.ts';
import { INTERRUPTION_GROUNDS } from '../../law/codes.ts';
import { yearOutOn } from '../../law/index.ts';
import { interruptProgrammeInput } from '../api/schemas/interrupt-programme.ts';
import { resumeProgrammeForm } from '../api/schemas/resume-programme.ts';
import { proposeTheInterruption } from '../cases/interrupt-programme.ts';
import { resumeTheProgramme } from '../cases/resume-programme.ts';
import { runningProgramme } from '../cases/running-programme.ts';
import { choices } from '../words/choices.ts';
import { caseForm } from './case-form.ts';

/** Proposes to interrupt a programme for a time. */
export const interruptProgramme = caseForm({
  address: '/avbrudd',
  right: 'interrupt-programme',
  view: 'interrupt-programme',
  schema: interruptProgrammeInput,
  field: 'from',
  async load({ caseFile: { db } }, { caseId }) {
    const { programmeStart, periodEnd } = await runningProgramme(db, caseId);
    const open = await openInterruption(db, caseId);
    if (open) throw new CaseFileError('ERR_INTERRUPTION_OPEN', { caseId, number: open.number });
    const grounds = choices(INTERRUPTION_GROUNDS);
    return { title: 'Foreslå avbrudd', grounds, programmeStart, periodEnd };
  },
  run: (services, user, { caseId }, input) => proposeTheInterruption(services, user, caseId, input),
  to: '?melding=avbrudd-foreslatt',
});

/** Registers that somebody is back. */
export const resumeProgramme = caseForm({
  address: '/avbrudd/:number/gjenoppta',
  right: 'resume-programme',
  view: 'resume-programme',
  schema: resumeProgrammeForm,
  field: 'resumedOn',
  async load({ caseFile: { db } }, { caseId, number }, today) {
    const { periodEnd } = await runningProgramme(db, caseId);
    const interruption = await openInterruption(db, caseId);
    if (interruption?.number !== number || interruption.status !== 'decided') {
      throw new CaseFileError('ERR_INTERRUPTION_NOT_RUNNING', { caseId, number });
    }
    const cancelled = await cancelledBy(db, caseId);
    const ahead = cancelled.filter((day) => day > today && day <= periodEnd).slice(0, 3);
    return {
      title: 'Registrer gjenopptakelse',
      interruption,
      yearOut: yearOutOn(interruption.from, undefined, interruption.interruptedBefore),
      periodEnd,
      cancelled,
      values: Object.fromEntries(ahead.map((day, index) => [`evaluation${index + 1}`, day])),
    };
  },
  run: resumeTheProgramme,
  to: '?melding=gjenopptatt',
});

/** The evaluations that the interruption cancelled: what is to be planned anew. */
async function cancelledBy(db: Db, caseId: string): Promise<string[]> {
  const entries = await journalOf(db, caseId, { kinds: ['evaluations-cancelled'] });
  const last = entries.findLast(({ data }) => data.because === 'interruption');
  return Array.isArray(last?.data.dates) ? (last.data.dates as string[]) : [];
}

import { z } from 'zod';
import {
  holidayFacts,
  latestProgramme,
  moveEvaluation,
  planEvaluations,
  recordEvaluationHeld,
} from '../../src/casefile/index.ts';
import { checkEvaluation as check } from '../../src/law/index.ts';
import { defineFormCheck } from '../../src/step/define-form-check.ts';
import { deadlines, newDates, newDatesShape } from '../../src/step/due-dates.ts';
import { splitTexts } from '../../src/step/form.ts';
import { thePeriod } from '../../src/step/the-period.ts';
import { programmeForm } from '../decision/forms.ts';
import { evaluationForm } from './forms.ts';

/** An evaluation counts when it says when, with whom, what was found and what changes (regulation § 1). */
export const checkEvaluation = defineFormCheck({
  type: 'check-evaluation',
  forms: { evaluation: evaluationForm },
  input: {
    evaluationNumber: z.number().int().positive(),
    evaluationDate: z.iso.date(),
    periodNumber: z.number().int().positive(),
    deadlines,
  },
  output: {
    changeProgramme: z.boolean(),
    /** The running programme, for the form that changes it. */
    programme: z.record(z.string(), z.unknown()).nullable(),
    /** Only where the programme is to be changed: that is another task, which has its own time. */
    ...newDatesShape,
  },
  unread: { changeProgramme: false, programme: null },
  async check(
    { evaluation },
    { today, tx, change },
    { caseId, evaluationNumber, evaluationDate, periodNumber, deadlines: days },
  ) {
    const period = await thePeriod(tx, caseId, periodNumber);
    const known = await holidayFacts(tx, caseId);
    const outcome = check({
      ...evaluation,
      ...known,
      today,
      plannedOn: evaluationDate,
      periodEnd: period.to,
    });
    if (outcome.passed) {
      const { nextDate, heldOn } = evaluation;
      if (evaluation.participantTookPart === 'no' && nextDate) {
        // Without the participant there was no evaluation: the same one is held on another day.
        const reason = `Deltakeren møtte ikke ${heldOn}`;
        await moveEvaluation(tx, { ...change, number: evaluationNumber, to: nextDate, reason });
      } else {
        await recordEvaluationHeld(tx, {
          ...change,
          number: evaluationNumber,
          heldOn,
          data: { participantTookPart: evaluation.participantTookPart, progress: evaluation.progress },
        });
        if (nextDate) await planEvaluations(tx, { ...change, periodNumber, dates: [nextDate] });
      }
    }
    const running = (await latestProgramme(tx, caseId))?.programme;
    const changeProgramme = evaluation.changeProgramme === 'yes';
    return {
      outcome,
      changeProgramme,
      ...(outcome.passed && changeProgramme && newDates(days, today)),
      programme: running ? splitTexts(programmeForm, running).codes : null,
    };
  },
});

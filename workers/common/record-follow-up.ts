import { z } from 'zod';
import { defineStep } from '../../src/step/define-step.ts';
import { readAnswers, splitTexts } from '../../src/step/form.ts';
import { entriesOf, FORM_COMPLETED } from '../../src/step/recorded-forms.ts';
import { awaitSignature } from '../../src/step/signatures.ts';
import { followUpForm } from './forms.ts';

/** Keeps what the manager did about a task that is late. There is no right answer to check, only one to keep. */
export const recordFollowUp = defineStep({
  type: 'record-follow-up',
  input: { followUp: z.unknown() },
  output: { followUp: z.record(z.string(), z.unknown()) },
  async run({ caseId, followUp }, { tx, journal, job }) {
    const { answers, findings } = readAnswers(followUpForm, followUp);
    const { codes, texts } = splitTexts(followUpForm, answers ?? (followUp as Record<string, unknown>) ?? {});
    const processInstance = job.processInstanceKey;
    const before = await entriesOf(tx, followUpForm, { caseId, processInstanceKey: processInstance });
    const entryId = await journal({
      kind: FORM_COMPLETED,
      data: { form: followUpForm.id, processInstance, at: job.now, answers: codes, findings },
      text: texts,
    });
    await awaitSignature(tx, {
      caseId,
      entryId,
      processInstanceKey: processInstance,
      elementIds: followUpForm.tasks,
      nth: before.length,
      receivedAt: job.now,
      receivedAtOnce: true,
    });
    return { followUp: codes };
  },
});

import { readAnswers, splitTexts, type FormDefinition } from './form.ts';
import type { StepContext } from './define-step.ts';
import { entriesOf, FORM_COMPLETED } from './recorded-forms.ts';
import { awaitSignature } from './signatures.ts';

/**
 * Keeps what was answered in a form that has no right answer to check.
 * @returns what may stay in the process
 */
export async function recordForm(
  { tx, journal, job, change }: StepContext,
  form: FormDefinition,
  answered: unknown,
): Promise<Record<string, unknown>> {
  const { answers, findings } = readAnswers(form, answered);
  const { codes, texts } = splitTexts(form, answers ?? (answered as Record<string, unknown> | null) ?? {});
  const of = { caseId: change.caseId, processInstanceKey: job.processInstanceKey };
  const before = await entriesOf(tx, form, of);
  const entryId = await journal({
    kind: FORM_COMPLETED,
    data: {
      form: form.id,
      processInstance: job.processInstanceKey,
      at: job.now,
      answers: codes,
      findings,
    },
    text: texts,
    actor: 'ukjent inntil signert',
  });
  await awaitSignature(tx, {
    ...of,
    entryId,
    elementIds: form.tasks,
    nth: before.length,
    receivedAt: job.now,
    receivedAtOnce: true,
  });
  return codes;
}

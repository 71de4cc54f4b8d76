import { z } from 'zod';
import type { Tx } from '../casefile/index.ts';
import type { JobDefinition } from '../engine/job.ts';
import { defineStep, type StepContext, type StepLookup, type StepServices } from './define-step.ts';
import { correctionDate, deadlines, endOfOfficeDay } from './due-dates.ts';
import type { Outcome } from '../law/index.ts';
import { readAnswers, restoreTexts, splitTexts, type Finding, type FormDefinition } from './form.ts';
import { recordRules } from './applied-rules.ts';
import { answersIn, entriesOf, FORM_COMPLETED, sinceOpened } from './recorded-forms.ts';
import { awaitSignature } from './signatures.ts';

export const finding = z.object({
  rule: z.string(),
  section: z.string(),
  severity: z.enum(['brudd', 'merknad']),
  message: z.string(),
});

/** What a check returns as output; nothing for one without outputs of its own. */
type Result<Out extends z.ZodRawShape> = keyof Out extends never ? unknown : z.infer<z.ZodObject<Out>>;

type AnswersOf<Forms extends Record<string, FormDefinition>> = {
  [Name in keyof Forms]: z.infer<Forms[Name]['schema']>;
};

/**
 * The step after a form. It keeps what was written in the journal, takes the free text out of the process's
 * variables, and runs the legal check. A breach is a result (`passed` false and `findings`), never a fault:
 * the model sends it to a correction task that shows the findings.
 *
 * `forms` are by the name of their process variable; the last is the one whose correction comes back. `check` is only called when every answer can be read;
 * what it returns beside the law's `outcome` becomes output. `unread` gives those outputs when an answer cannot be read.
 * `without` names forms that nobody was asked to fill in this time; the check gets no answers to them.
 */
export function defineFormCheck<
  Forms extends Record<string, FormDefinition>,
  In extends z.ZodRawShape,
  Out extends z.ZodRawShape,
  Found = undefined,
>(step: {
  type: string;
  forms: Forms;
  input: In;
  output: Out;
  unread: Result<Out>;
  lookup?: StepLookup<z.infer<z.ZodObject<In>> & { caseId: string }, Found>;
  without?: (input: z.infer<z.ZodObject<In>>) => readonly (keyof Forms & string)[];
  /**
   * Where the form is filled in anew each time something comes round within one process instance: the kind of the
   * journal entry that opens a round. Texts from before it are answers to an earlier round, and are not put back.
   */
  round?: string;
  /** What the texts fall back to when a form is filled in for the first time in this process instance. */
  earlier?: (tx: Tx, input: { caseId: string }) => Promise<Record<string, unknown> | undefined>;
  check(
    answers: AnswersOf<Forms>,
    context: StepContext<Found>,
    input: z.infer<z.ZodObject<In>> & { caseId: string },
  ): Promise<{ outcome: Pick<Outcome, 'findings' | 'applied'> } & Result<Out>>;
}): JobDefinition<StepServices> {
  const variables = Object.fromEntries(Object.keys(step.forms).map((name) => [name, z.unknown().optional()]));
  const stripped = Object.fromEntries(
    Object.keys(step.forms).map((name) => [name, z.record(z.string(), z.unknown())]),
  );

  return defineStep({
    type: step.type,
    input: { ...step.input, ...variables, deadlines },
    output: {
      ...step.output,
      ...stripped,
      findings: z.array(finding),
      passed: z.boolean(),
      correctionDate: z.iso.date(),
      correctionAt: z.iso.datetime({ offset: true }),
    },
    lookup: step.lookup as never,
    async run(input, context) {
      const given = input as Record<string, unknown> & {
        caseId: string;
        deadlines: z.infer<typeof deadlines>;
      };
      const of = { caseId: given.caseId, processInstanceKey: context.job.processInstanceKey };
      const answers: Record<string, unknown> = {};
      const left: Record<string, unknown> = {};
      const unreadable: Finding[] = [];
      const timesBefore: Record<string, number> = {};
      const without: readonly string[] = step.without?.(input as never) ?? [];
      const asked = Object.entries(step.forms).filter(([name]) => !without.includes(name));
      for (const name of without) left[name] = {};

      for (const [name, form] of asked) {
        const read = readAnswers(form, given[name]);
        unreadable.push(...read.findings);
        const before = await entriesOf(context.tx, form, of);
        timesBefore[name] = before.length;
        const inRound = step.round ? await sinceOpened(context.tx, step.round, before, of) : before;
        const earlier =
          answersIn<Record<string, unknown>>(form, inRound.at(-1)) ??
          (await step.earlier?.(context.tx, given));
        // Nothing that somebody wrote is lost, even where a value beside it cannot be read.
        const restored = restoreTexts(form, read.answers ?? asObject(given[name]), earlier);
        answers[name] = restored;
        left[name] = splitTexts(form, restored).codes;
      }

      const { outcome, ...result } =
        unreadable.length > 0
          ? { ...(step.unread as object), outcome: { findings: unreadable, applied: [] } }
          : await step.check(answers as AnswersOf<Forms>, context as StepContext<Found>, input as never);
      const findings = outcome.findings.toSorted(byBreachFirst);
      const passed = findings.every(({ severity }: Finding) => severity !== 'brudd');
      const correctBy = correctionDate(given.deadlines, context.today);
      const { dueDate } = result as { dueDate?: string | null };

      const own = Object.keys(step.forms).at(-1);
      for (const [name, form] of asked) {
        const nth = timesBefore[name] ?? 0;
        // A correction comes back with the step's own form only.
        if (name !== own && nth > 0) continue;
        const { codes, texts } = splitTexts(form, answers[name] as Record<string, unknown>);
        const entryId = await context.journal({
          kind: FORM_COMPLETED,
          data: {
            form: form.id,
            processInstance: of.processInstanceKey,
            at: context.job.now,
            answers: codes,
            findings,
            // By when the next task is due, where it is not the step that opened the phase that says so.
            ...(passed ? dueDate && { nextDueOn: dueDate } : { nextDueOn: correctBy }),
          },
          text: texts,
          actor: 'ukjent inntil signert',
        });
        await awaitSignature(context.tx, {
          caseId: given.caseId,
          entryId,
          processInstanceKey: of.processInstanceKey,
          elementIds: form.tasks,
          nth,
          receivedAt: context.job.now,
          receivedAtOnce: name === own,
        });
      }
      const read = Object.entries(step.forms).map(([name, form]) => ({ form, answers: answers[name] }));
      await recordRules(context, step.type, outcome.applied, read);
      return {
        ...result,
        ...left,
        findings,
        passed,
        correctionDate: correctBy,
        correctionAt: endOfOfficeDay(correctBy),
      } as never;
    },
  });
}

/** What stops the case stands above what is only remarked. */
const byBreachFirst = (a: Finding, b: Finding) =>
  Number(b.severity === 'brudd') - Number(a.severity === 'brudd');

const asObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

import { z } from 'zod';
import type { Phase } from '../casefile/words.ts';
import { setPhase } from '../casefile/index.ts';
import { defineStep, type StepContext } from './define-step.ts';
import { deadlines, dueDates, dueDatesShape } from './due-dates.ts';

/**
 * The step that opens a phase: notes it in the case file and sets the dates by which its work is due.
 * @param opening.from the day the deadlines count from; by default today
 * @param opening.lastDay the day after which it is too late for what the phase decides
 * @param opening.prepare what else the phase needs from the case file, as output of its own
 */
export function defineOpening<
  In extends z.ZodRawShape = Record<never, never>,
  Out extends z.ZodRawShape = Record<never, never>,
>(opening: {
  type: string;
  phase?: Exclude<Phase, 'closed'>;
  kind: string;
  input?: In;
  output?: Out;
  from?: (input: z.infer<z.ZodObject<In>>) => string;
  lastDay?: (input: z.infer<z.ZodObject<In>>) => string;
  prepare?: (
    input: z.infer<z.ZodObject<In>> & { caseId: string },
    context: StepContext,
  ) => Promise<z.infer<z.ZodObject<Out>>>;
}) {
  return defineStep({
    type: opening.type,
    input: { ...opening.input, deadlines },
    output: { ...dueDatesShape, ...opening.output },
    async run(input, context) {
      const given = input as z.infer<z.ZodObject<In>> & {
        caseId: string;
        deadlines: z.infer<typeof deadlines>;
      };
      const from = opening.from?.(given) ?? context.today;
      const dates = dueDates(given.deadlines, from, opening.lastDay?.(given));
      const prepared = await opening.prepare?.(given, context);
      if (opening.phase) await setPhase(context.tx, { ...context.change, phase: opening.phase });
      const { dueDate, reminderDate, escalationDate } = dates;
      await context.journal({
        kind: opening.kind,
        data: {
          processInstance: context.job.processInstanceKey,
          ...{ dueDate, reminderDate, escalationDate },
          ...prepared,
        },
      });
      return { ...dates, ...prepared } as never;
    },
  });
}

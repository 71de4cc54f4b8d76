import { z } from 'zod';
import { onceOnly, paymentKeyOf, type Change, type OfficeMonth, type Tx } from '../casefile/index.ts';
import type { JobDefinition, JobInfo } from '../engine/job.ts';
import type { StepLookup, StepServices } from './define-step.ts';
import { jobChange } from './job-change.ts';

export interface OfficeStepContext<Found = unknown> extends StepServices {
  readonly found: Found;
  readonly tx: Tx;
  readonly job: JobInfo;
  readonly today: string;
  readonly of: OfficeMonth;
  /** What a change of one of the office's cases says besides its own facts. */
  change(caseId: string): Change;
}

const base = z.object({
  officeId: z.string().regex(/^\d{4}$/),
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
});

/**
 * A step of an office's month, which belongs to no single case: one job done in one transaction, as `defineStep` does
 * for a case. A second run of the same passage finds it done and gives the same answer.
 */
export function defineOfficeStep<
  In extends z.ZodRawShape,
  Out extends z.ZodRawShape,
  Found = undefined,
>(step: {
  type: string;
  input: In;
  output: Out;
  lookup?: StepLookup<z.infer<z.ZodObject<In & typeof base.shape>>, Found>;
  run(
    input: z.infer<z.ZodObject<In & typeof base.shape>>,
    context: OfficeStepContext<Found>,
  ): Promise<z.infer<z.ZodObject<Out>>>;
}): JobDefinition<StepServices> {
  type Input = z.infer<z.ZodObject<In & typeof base.shape>>;
  return {
    type: step.type,
    input: base.extend(step.input),
    output: z.object(step.output),
    async run(raw, job, services) {
      const input = raw as Input;
      const { officeId, month } = raw as z.infer<typeof base>;
      const of = { officeId, month };
      const found = (await step.lookup?.(input, job, services)) as Found;
      return onceOnly(
        services.caseFile,
        `${step.type}:${paymentKeyOf(of)}:${job.elementInstanceKey}`,
        (tx) => {
          const change = (caseId: string) => jobChange(caseId, job);
          return step.run(input, { ...services, found, tx, job, today: job.today, of, change });
        },
      ) as Promise<Record<string, unknown>>;
    },
  };
}

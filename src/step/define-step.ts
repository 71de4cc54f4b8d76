import { z } from 'zod';
import {
  addJournalEntry,
  caseNumber,
  onceOnly,
  type CaseFile,
  type Change,
  type Tx,
} from '../casefile/index.ts';
import type { Engine } from '../engine/client.ts';
import type { JobDefinition, JobInfo } from '../engine/job.ts';
import type { Log } from '../log.ts';
import { noteInstance } from './instances.ts';
import { jobChange } from './job-change.ts';

export interface StepServices {
  readonly caseFile: CaseFile;
  readonly engine: Engine;
  readonly log: Log;
  /** Whether an office's benefits are paid by way of this application (KVP_PAYMENT_OFFICES). */
  readonly paysFor: (officeId: string) => boolean;
}

/** What a step must ask the engine for before its transaction begins: nothing may hold one open while it waits. */
export type StepLookup<Input, Found> = (input: Input, job: JobInfo, services: StepServices) => Promise<Found>;

export interface StepContext<Found = unknown> extends StepServices {
  /** What `lookup` found. */
  readonly found: Found;
  readonly tx: Tx;
  readonly job: JobInfo;
  /** By the engine's clock, YYYY-MM-DD in Europe/Oslo. */
  readonly today: string;
  /** What every change of the case file says besides its own facts: who, when, from which model and rules. */
  readonly change: Change;
  /** Writes to the case's journal in the step's own transaction; gives the entry's id. */
  journal(entry: {
    kind: string;
    data?: Record<string, unknown>;
    text?: Record<string, unknown>;
    actor?: string;
  }): Promise<string>;
}

const base = z.object({ caseId: caseNumber });

/**
 * A step of a case: one job done in one transaction of the case file. A second run of the same step, because
 * the engine asked twice or a worker died after writing, finds it done and gives the same answer.
 * @param step.key what makes the step the same step; by default this one passage through this element
 */
export function defineStep<In extends z.ZodRawShape, Out extends z.ZodRawShape, Found = undefined>(step: {
  type: string;
  input: In;
  output: Out;
  /** Where a case number comes from outside, and need not be one. */
  caseId?: z.ZodType<string>;
  key?: (input: z.infer<z.ZodObject<In & typeof base.shape>>, job: JobInfo) => string;
  lookup?: StepLookup<z.infer<z.ZodObject<In & typeof base.shape>>, Found>;
  run(
    input: z.infer<z.ZodObject<In & typeof base.shape>>,
    context: StepContext<Found>,
  ): Promise<z.infer<z.ZodObject<Out>>>;
}): JobDefinition<StepServices> {
  type Input = z.infer<z.ZodObject<In & typeof base.shape>>;
  const output = z.object(step.output);
  return {
    type: step.type,
    input: base.extend({ ...step.input, ...(step.caseId && { caseId: step.caseId }) }),
    output,
    async run(raw, job, services) {
      const input = raw as Input;
      const key = `${step.type}:${step.key?.(input, job) ?? job.elementInstanceKey}`;
      const { caseId } = raw as { caseId: string };
      const found = (await step.lookup?.(input, job, services)) as Found;
      return onceOnly(services.caseFile, key, async (tx) => {
        const change = jobChange(caseId, job);
        await noteInstance(tx, caseId, job);
        const journal: StepContext['journal'] = (entry) => addJournalEntry(tx, { ...change, ...entry });
        return step.run(input, { ...services, found, tx, job, today: job.today, change, journal });
      }) as Promise<Record<string, unknown>>;
    },
  };
}

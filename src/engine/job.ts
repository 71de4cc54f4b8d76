import type { z } from 'zod';

/** What a job tells about itself; keys are strings, dates `YYYY-MM-DD` in Europe/Oslo by the engine's clock. */
export interface JobInfo {
  readonly key: string;
  readonly type: string;
  readonly elementId: string;
  readonly elementInstanceKey: string;
  readonly processId: string;
  readonly processVersion: number;
  readonly processInstanceKey: string;
  /** The engine's instant (ISO 8601 with offset) when the step was reached, from the input mapping `=now()`. */
  readonly now: string;
  readonly today: string;
}

/**
 * One job type: what it reads (only these variables are fetched), what it gives back (only these are set),
 * and what it does. Both sides are checked, so that a model and a worker cannot drift apart unnoticed.
 */
export interface JobDefinition<
  Services,
  In extends z.ZodObject = z.ZodObject,
  Out extends z.ZodObject = z.ZodObject,
> {
  readonly type: string;
  readonly input: In;
  readonly output: Out;
  run(input: z.infer<In>, job: JobInfo, services: Services): Promise<z.infer<Out>>;
}

import type { CaseFile } from '../../../src/casefile/index.ts';
import type { JobDefinition, JobInfo } from '../../../src/engine/job.ts';
import type { StepServices } from '../../../src/step/define-step.ts';

let passages = 0;

/** Runs a step as the engine would on its first passage, on a day; gives its answer and what it warned of. */
export async function runStep(
  step: JobDefinition<StepServices>,
  caseFile: CaseFile,
  today: string,
  variables: Record<string, unknown>,
) {
  const warned: unknown[] = [];
  const log = { warn: (entry: unknown) => void warned.push(entry) };
  const job = {
    ...{ key: '1', type: step.type, elementId: 'step', elementInstanceKey: `passage-${(passages += 1)}` },
    ...{ processId: 'case', processVersion: 1, processInstanceKey: '3' },
    ...{ now: `${today}T08:00:00Z[UTC]`, today },
  } satisfies JobInfo;
  const answer = await step.run(step.input.parse(variables), job, {
    caseFile,
    log,
  } as unknown as StepServices);
  return { answer, warned };
}

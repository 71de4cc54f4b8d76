import type { Change } from '../casefile/index.ts';
import type { JobInfo } from '../engine/job.ts';
import { RULES_VERSION } from '../law/index.ts';

/** What every change of a case that a job makes says besides its own facts: who, when, from which model and rules. */
export const jobChange = (caseId: string, job: JobInfo): Change => ({
  caseId,
  actor: 'KVP Flyt',
  engineDate: job.today,
  process: job.processId,
  processVersion: job.processVersion,
  element: job.elementId,
  rulesVersion: RULES_VERSION,
});

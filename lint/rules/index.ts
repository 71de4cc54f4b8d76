import type { RuleFactory } from '../model.ts';
import { callActivityMapping } from './call-activity-mapping.ts';
import { decisionTable } from './decision-table.ts';
import { elementName } from './element-name.ts';
import { jobInput } from './job-input.ts';
import { jobRetries } from './job-retries.ts';
import { jobTypeHasWorker } from './job-type-has-worker.ts';
import { knownMessage } from './known-message.ts';
import { legalDocumentation } from './legal-documentation.ts';
import { noPersonalData } from './no-personal-data.ts';
import { oneWaitPerMessage } from './one-wait-per-message.ts';
import { stableId } from './stable-id.ts';
import { tidyDrawing } from './tidy-drawing.ts';
import { timerDate } from './timer-date.ts';
import { userTaskDueDate } from './user-task-due-date.ts';
import { userTaskForm } from './user-task-form.ts';
import { userTaskGroup } from './user-task-group.ts';
import { userTaskMapping } from './user-task-mapping.ts';
import { userTaskPriority } from './user-task-priority.ts';
import { userTaskWatched } from './user-task-watched.ts';
import { versionTag } from './version-tag.ts';

interface Entry {
  readonly severity: 'error' | 'warn';
  readonly factory: RuleFactory;
}

const error = (factory: RuleFactory): Entry => ({ severity: 'error', factory });
const warn = (factory: RuleFactory): Entry => ({ severity: 'warn', factory });

/** Errors keep a model from being deployed; warnings concern how it reads. */
export const rules: Record<string, Entry> = {
  'call-activity-mapping': error(callActivityMapping),
  'decision-table': error(decisionTable),
  'element-name': warn(elementName),
  'job-input': error(jobInput),
  'job-retries': error(jobRetries),
  'job-type-has-worker': error(jobTypeHasWorker),
  'known-message': error(knownMessage),
  'legal-documentation': error(legalDocumentation),
  'no-personal-data': error(noPersonalData),
  'one-wait-per-message': error(oneWaitPerMessage),
  'stable-id': error(stableId),
  'tidy-drawing': warn(tidyDrawing),
  'timer-date': error(timerDate),
  'user-task-due-date': error(userTaskDueDate),
  'user-task-form': error(userTaskForm),
  'user-task-group': error(userTaskGroup),
  'user-task-mapping': error(userTaskMapping),
  'user-task-priority': error(userTaskPriority),
  'user-task-watched': error(userTaskWatched),
  'version-tag': error(versionTag),
};

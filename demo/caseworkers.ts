import type { CaseFile } from '../src/casefile/index.ts';
import type { Engine } from '../src/engine/client.ts';
import { searchUserTasks, type UserTask } from '../src/engine/user-tasks.ts';
import { instancesOf } from '../src/step/instances.ts';

/** The process variable that each task's form fills. */
const variableOf: Record<string, string> = {
  assess_candidate: 'candidate',
  correct_candidate: 'candidate',
  record_self_assessment: 'selfAssessment',
  record_assessment: 'assessment',
  correct_assessment: 'assessment',
  assess_conditions: 'conditions',
  correct_conditions: 'conditions',
  plan_programme: 'programme',
  correct_programme: 'programme',
  change_programme: 'programme',
  correct_programme_change: 'programme',
  decide: 'verdict',
  correct_decision: 'verdict',
  hold_evaluation: 'evaluation',
  correct_evaluation: 'evaluation',
  assess_extension: 'extension',
  correct_extension: 'extension',
  decide_extension: 'verdict',
  correct_extension_decision: 'verdict',
  complete_programme: 'completion',
  correct_completion: 'completion',
  follow_up_assessment: 'followUp',
  follow_up_evaluation: 'followUp',
  follow_up_extension: 'followUp',
};

export interface Caseworkers {
  /** The open task of a case, waited for. */
  find(caseId: string, elementId: string): Promise<UserTask>;
  /** Takes the task, fills in its form and completes it, over the API that Tasklist itself uses. */
  complete(caseId: string, elementId: string, answers: Record<string, unknown>, by: string): Promise<void>;
  openTasks(caseId: string): Promise<UserTask[]>;
}

/** People who do their tasks through the engine's REST API. */
export function caseworkers(
  engine: Engine,
  caseFile: CaseFile,
  { timeoutMs = 30_000, everyMs = 100 } = {},
): Caseworkers {
  const done = new Set<string>();
  const openTasks = async (caseId: string) => {
    const instances = await instancesOf(caseFile.db, caseId);
    const tasks = await Promise.all(
      instances.map(({ key }) => searchUserTasks(engine, { state: 'CREATED', processInstanceKey: key })),
    );
    // The search store shows a task as open for a second after it is done.
    return tasks.flat().filter(({ key }) => !done.has(key));
  };
  const find = async (caseId: string, elementId: string) => {
    const deadline = performance.now() + timeoutMs;
    for (;;) {
      const tasks = await openTasks(caseId);
      const task = tasks.find((one) => one.elementId === elementId);
      if (task) return task;
      if (performance.now() > deadline) {
        throw new Error(
          `${caseId} has no open task ${elementId}; open: ${tasks.map((one) => one.elementId).join(', ') || 'none'}`,
        );
      }
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  };
  return {
    openTasks,
    find,
    async complete(caseId, elementId, answers, by) {
      const { key } = await find(caseId, elementId);
      done.add(key);
      await engine.rest.assignUserTask({ userTaskKey: key, assignee: by, allowOverride: true });
      await engine.rest.completeUserTask({
        userTaskKey: key,
        variables: { [variableOf[elementId]!]: answers },
      });
    },
  };
}

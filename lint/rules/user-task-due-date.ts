import { extension, is, type RuleFactory } from '../model.ts';
import { tell } from '../tell.ts';

const COMPUTED = /^=\w+At$/;

/**
 * When a task is due is worked out from the deadlines table, so that the manager sees what is about to be late.
 * The step before gives it with its offset; a date-time that FEEL makes with a named zone is not read by Tasklist.
 */
export const userTaskDueDate: RuleFactory = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:UserTask')) return;
    const dueDate: string | undefined = extension(node, 'zeebe:TaskSchedule')?.dueDate;
    if (dueDate && COMPUTED.test(dueDate)) return;
    tell(
      reporter,
      node,
      dueDate ? `har fristen «${dueDate}», som ikke er en beregnet dato.` : 'har ingen frist.',
      'Sett «Due date» til =dueAt, =correctionAt eller =escalationAt.',
    );
  },
});

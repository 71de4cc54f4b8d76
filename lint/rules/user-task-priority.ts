import { extension, is, type RuleFactory } from '../model.ts';
import { tell } from '../tell.ts';

/** Corrections and overdue follow-ups stand above ordinary work in the task list. */
export const userTaskPriority: RuleFactory = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:UserTask')) return;
    const priority: string | undefined = extension(node, 'zeebe:PriorityDefinition')?.priority;
    if (priority && /^\d+$/.test(priority) && Number(priority) <= 100) return;
    tell(reporter, node, 'har ingen prioritet.', 'Sett «Priority»: 50 vanlig, 80 retting, 90 forsinket.');
  },
});

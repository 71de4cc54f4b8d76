import { dateVariable } from '../feel.ts';
import { extension, is, type RuleFactory } from '../model.ts';
import { tell } from '../tell.ts';

/** When a task is due is worked out from the deadlines table, so that the manager sees what is about to be late. */
export const userTaskDueDate: RuleFactory = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:UserTask')) return;
    const dueDate: string | undefined = extension(node, 'zeebe:TaskSchedule')?.dueDate;
    if (dateVariable(dueDate)) return;
    tell(
      reporter,
      node,
      dueDate ? `har fristen «${dueDate}», som ikke er en beregnet dato.` : 'har ingen frist.',
      'Sett «Due date» til =date and time(dueDate + "T15:30:00@Europe/Oslo").',
    );
  },
});

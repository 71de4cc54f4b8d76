import { dateVariable } from '../feel.ts';
import { definition, is, type RuleFactory } from '../model.ts';
import { tell } from '../tell.ts';

const CURE =
  'Velg «Date» og skriv =date and time(reminderDate + "T08:00:00@Europe/Oslo") med en dato som tjenesten foran har beregnet.';

/** Dates move, and Camunda cannot move a running timer: each waits for a date that a worker has computed. */
export const timerDate: RuleFactory = () => ({
  check(node, reporter) {
    const timer = is(node, 'bpmn:Event') && definition(node, 'bpmn:TimerEventDefinition');
    if (!timer) return;
    if (timer.timeDuration || timer.timeCycle) {
      tell(reporter, node, 'venter en fast tid.', CURE);
      return;
    }
    if (dateVariable(timer.timeDate?.body)) return;
    tell(reporter, node, `venter på «${timer.timeDate?.body ?? ''}», som ikke er en beregnet dato.`, CURE);
  },
});

import { definition, extension, is, type Element, type RuleFactory } from '../model.ts';
import { tell } from '../tell.ts';

/** Tasks that nobody is reminded of before they are late, and why. That the manager is told, none is excepted from. */
export const NOT_REMINDED: Readonly<Record<string, string>> = {
  set_measures_in_motion: 'it is due the next working day (§ 48)',
  correct_temporary_measures: 'it is due the next working day (§ 48)',
  approve_payments: 'it is due in two days, and the manager hears of it the day after',
  correct_payment_approval: 'it is due in two days, and the manager hears of it the day after',
};

/** The manager is whom the others' tasks come to when they are late; nobody in the model is told of the manager's own. */
const isManagers = (node: Element) =>
  /-leder"\]$/.test(extension(node, 'zeebe:AssignmentDefinition')?.candidateGroups ?? '');

const tellsTheManager = (node: Element) =>
  extension(node, 'zeebe:CalledElement')?.processId === 'follow-up' ||
  (is(node, 'bpmn:UserTask') && isManagers(node));

const reminds = (node: Element) => extension(node, 'zeebe:TaskDefinition')?.type === 'send-reminder';

/** A task, and every sub-process that it is in. */
const withWhatItIsIn = (node: Element): Element[] =>
  is(node, 'bpmn:Process') || !node.$parent ? [] : [node, ...withWhatItIsIn(node.$parent)];

const timersOn = (node: Element): Element[] =>
  ((node.$parent?.flowElements ?? []) as Element[]).filter(
    (other) =>
      is(other, 'bpmn:BoundaryEvent') &&
      other.attachedToRef === node &&
      other.cancelActivity === false &&
      definition(other, 'bpmn:TimerEventDefinition'),
  );

/** All that comes after, and what it has in it. */
const following = (node: Element, seen = new Set<Element>()): Set<Element> => {
  if (seen.has(node)) return seen;
  seen.add(node);
  for (const flow of node.outgoing ?? []) following(flow.targetRef, seen);
  for (const inside of (node.flowElements ?? []) as Element[]) following(inside, seen);
  return seen;
};

/** Nothing stands beyond its due date in silence: the one who has it is reminded, and then the manager is told. */
export const userTaskWatched: RuleFactory = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:UserTask') || isManagers(node)) return;
    const after = withWhatItIsIn(node)
      .flatMap(timersOn)
      .flatMap((timer) => [...following(timer)]);
    if (!after.some(tellsTheManager)) {
      tell(
        reporter,
        node,
        'kan bli liggende uten at lederen får vite det.',
        'Sett tidshendelsen «Frist overskredet», som ikke avbryter, på oppgaven eller på delprosessen den er i, og la den kalle «follow-up».',
      );
    }
    if (!after.some(reminds) && !(node.id in NOT_REMINDED)) {
      tell(
        reporter,
        node,
        'minnes ingen på før fristen er ute.',
        'Sett tidshendelsen «Tid for påminnelse», som ikke avbryter, på oppgaven eller på delprosessen den er i.',
      );
    }
  },
});

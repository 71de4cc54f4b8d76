import { is, type Element, type Reporter } from './model.ts';

const KINDS: [string, string][] = [
  ['bpmn:CallActivity', 'Delprosessen'],
  ['bpmn:SubProcess', 'Delprosessen'],
  ['bpmn:Activity', 'Oppgaven'],
  ['bpmn:Gateway', 'Porten'],
  ['bpmn:Event', 'Hendelsen'],
  ['bpmn:SequenceFlow', 'Flyten'],
  ['bpmn:Message', 'Meldingen'],
  ['bpmn:Process', 'Prosessen'],
];

/** How a process owner would point at an element: its kind and the name they see in the drawing. */
export function title(node: Element): string {
  const kind = KINDS.find(([type]) => is(node, type))?.[1] ?? 'Elementet';
  return `${kind} «${node.name?.trim().replaceAll(/\s+/g, ' ') || node.id}»`;
}

/** Reports in the process owner's words: where it is, what is wrong, what to do. */
export function tell(reporter: Reporter, node: Element, wrong: string, cure: string): void {
  reporter.report(node.id, `${title(node)} ${wrong} ${cure}`);
}

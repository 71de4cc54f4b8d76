import { crossings, overlap, overlapsDiamond, slanted, type Box, type Line } from '../geometry.ts';
import { is, type Element, type RuleFactory } from '../model.ts';
import { tell, title } from '../tell.ts';

const linesOf = (diagram: Element): (Line & { flow: Element })[] =>
  ((diagram.plane?.planeElement ?? []) as Element[])
    .filter((shape) => shape.waypoint && shape.bpmnElement)
    .map((edge) => ({ flow: edge.bpmnElement as Element, points: edge.waypoint }));

type Drawn = { readonly element: Element; readonly box: Box };

const drawnIn = (diagram: Element): Element[] =>
  ((diagram.plane?.planeElement ?? []) as Element[]).filter((shape) => shape.bpmnElement);

/** The texts that stand beside what they name: those of events, gateways and flows. */
const labelsOf = (diagram: Element): Drawn[] =>
  drawnIn(diagram)
    .filter((shape) => shape.label?.bounds)
    .map((shape) => ({ element: shape.bpmnElement as Element, box: shape.label.bounds as Box }));

/** Whatever a text can hide or be hidden by; an open sub-process is the ground that others stand on. */
const shapesOf = (diagram: Element): Drawn[] =>
  drawnIn(diagram)
    .filter(
      (shape) => shape.bounds && !shape.isExpanded && !is(shape.bpmnElement, 'bpmn:Participant', 'bpmn:Lane'),
    )
    .map((shape) => ({ element: shape.bpmnElement as Element, box: shape.bounds as Box }));

const covers = (label: Box, { element, box }: Drawn): boolean =>
  is(element, 'bpmn:Gateway') ? overlapsDiamond(label, box) : overlap(label, box);

/** A drawing that can be read: lines at right angles that do not cross, and no text over a shape. */
export const tidyDrawing: RuleFactory = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Definitions')) return;
    for (const diagram of (node.diagrams ?? []) as Element[]) {
      const lines = linesOf(diagram);
      for (const { flow } of lines.filter(slanted)) {
        tell(reporter, flow, 'går på skrå.', 'Dra den slik at den bare går vannrett og loddrett.');
      }
      for (const [one, other] of crossings(lines)) {
        tell(reporter, one.flow, `krysser en annen flyt (${other.flow.id}).`, 'Flytt en av dem.');
      }
      const shapes = shapesOf(diagram);
      for (const { element, box } of labelsOf(diagram)) {
        const hit = shapes.find((shape) => covers(box, shape));
        if (hit)
          tell(reporter, element, `har teksten sin over ${over(element, hit.element)}.`, 'Flytt teksten.');
      }
    }
  },
});

function over(element: Element, hit: Element): string {
  if (element === hit) return 'seg selv';
  const name = title(hit);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

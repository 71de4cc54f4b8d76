import { crossings, slanted, type Line } from '../geometry.ts';
import { is, type Element, type RuleFactory } from '../model.ts';
import { tell } from '../tell.ts';

const linesOf = (diagram: Element): (Line & { flow: Element })[] =>
  ((diagram.plane?.planeElement ?? []) as Element[])
    .filter((shape) => shape.waypoint && shape.bpmnElement)
    .map((edge) => ({ flow: edge.bpmnElement as Element, points: edge.waypoint }));

/** A drawing that can be read: lines at right angles that do not cross. */
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
    }
  },
});

/** Which elements and flows the tests passed through, per process id. */
export type Passed = Record<string, string[]>;

export interface Coverage {
  processId: string;
  name: string;
  passed: string[];
  missed: string[];
}

const COUNTED =
  /<bpmn:(?:\w*[tT]ask|callActivity|subProcess|\w*Gateway|\w*Event|sequenceFlow) [^>]*?\bid="([^"]+)"/g;

const FLOW = /<bpmn:sequenceFlow id="([^"]+)"[^>]*? sourceRef="([^"]+)" targetRef="([^"]+)"/g;

/** Compares what a model holds (every node and every flow) with what was passed. */
export function coverageOf(xml: string, passed: Passed): Coverage {
  const head = /<bpmn:process id="([^"]+)"(?: name="([^"]*)")?/.exec(xml);
  const processId = head?.[1] ?? '';
  const seen = new Set(passed[processId] ?? []);
  // The engine records no flow out of an event-based gateway: it was taken if the event behind it came.
  for (const [, flow, gateway, event] of xml.matchAll(FLOW)) {
    const isEventBased = xml.includes(`<bpmn:eventBasedGateway id="${gateway}"`);
    if (flow && event && isEventBased && seen.has(event)) seen.add(flow);
  }
  const ids = [...xml.matchAll(COUNTED)].map((match) => match[1] ?? '');
  return {
    processId,
    name: head?.[2] ?? processId,
    passed: ids.filter((id) => seen.has(id)),
    missed: ids.filter((id) => !seen.has(id)),
  };
}

export const total = (coverage: Coverage): number => coverage.passed.length + coverage.missed.length;

export const percent = (part: number, whole: number): string =>
  whole === 0 ? '0 %' : `${((100 * part) / whole).toFixed(1).replace('.', ',')} %`;

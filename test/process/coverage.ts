import { mkdir, writeFile } from 'node:fs/promises';
import { drawModels, printCoverage } from '../../scripts/model-pictures.ts';
import { searchStore } from './records.ts';

/** Which elements and flows of each process the engine has passed through since it was started. */
export async function passedElements(): Promise<Record<string, string[]>> {
  const records = await searchStore('zeebe-record_process-instance*', {
    terms: { intent: ['ELEMENT_ACTIVATED', 'SEQUENCE_FLOW_TAKEN'] },
  });
  const passed: Record<string, Set<string>> = {};
  for (const { _source } of records) {
    const { bpmnProcessId, elementId } = _source.value as { bpmnProcessId: string; elementId: string };
    (passed[bpmnProcessId] ??= new Set()).add(elementId);
  }
  return Object.fromEntries(Object.entries(passed).map(([process, ids]) => [process, [...ids].sort()]));
}

/** Keeps the figure, and a picture of each model with the passed elements in green, under artifacts/. */
export async function keepCoverage() {
  const passed = await passedElements();
  await mkdir('artifacts', { recursive: true });
  await writeFile('artifacts/passed-elements.json', `${JSON.stringify(passed, null, 2)}\n`);
  const figures = await drawModels({ passed });
  printCoverage(figures);
  await writeFile('artifacts/coverage.json', `${JSON.stringify(figures, null, 2)}\n`);
  return figures;
}

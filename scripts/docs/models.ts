import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extension, is, type Element } from '../../lint/model.ts';
import { readModel } from '../../lint/moddle.ts';

/** A node of a model: `case/compute_limits`, and the words on it. */
export interface ModelElement {
  readonly id: string;
  readonly name: string;
}

export interface ModelTask extends ModelElement {
  readonly jobType: string;
  /** The gateway behind it, where what the check found decides the way. */
  readonly gateway: ModelElement | undefined;
}

export interface Models {
  /** Everything that is drawn, by its id. */
  readonly elements: ReadonlyMap<string, ModelElement>;
  readonly tasks: readonly ModelTask[];
}

/** Reads every model in bpmn/. */
export async function readModels(folder = 'bpmn'): Promise<Models> {
  const elements = new Map<string, ModelElement>();
  const tasks: ModelTask[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.bpmn'))
    .sort()) {
    const { root } = await readModel(readFileSync(join(folder, file), 'utf8'));
    const process = (root.rootElements as Element[]).find((one) => is(one, 'bpmn:Process'))!;
    const shown = ({ id, name }: Element): ModelElement => ({ id: `${process.id}/${id}`, name: name ?? '' });
    for (const node of nodesOf(process)) {
      elements.set(shown(node).id, shown(node));
      const jobType: string | undefined = extension(node, 'zeebe:TaskDefinition')?.type;
      if (!jobType) continue;
      const next = node.outgoing?.[0]?.targetRef as Element | undefined;
      const gateway = next && is(next, 'bpmn:ExclusiveGateway') && next.name ? shown(next) : undefined;
      tasks.push({ ...shown(node), jobType, gateway });
    }
  }
  return { elements, tasks };
}

const nodesOf = (node: Element): Element[] => {
  const own: Element[] = node.flowElements ?? [];
  return own.flatMap((one) => (is(one, 'bpmn:SequenceFlow') ? [] : [one, ...nodesOf(one)]));
};

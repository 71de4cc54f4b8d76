import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Element } from '../../lint/model.ts';

export const MODELS = fileURLToPath(new URL('../../bpmn/', import.meta.url));

export const readFile = (file: string): string => readFileSync(join(MODELS, file), 'utf8');

export const filesEnding = (ending: string): string[] =>
  readdirSync(MODELS)
    .filter((file) => file.endsWith(ending))
    .sort();

/** Every element of a model, those in sub-processes too. */
export const elementsOf = (node: Element): Element[] => {
  const children: Element[] = [...(node.rootElements ?? []), ...(node.flowElements ?? [])];
  return [...children, ...children.flatMap(elementsOf)];
};

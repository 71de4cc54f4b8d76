import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Engine } from './client.ts';

/** Every model, decision table and form below a folder, sorted, with its content. */
export async function readModels(folder: string) {
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => /\.(bpmn|dmn|form)$/.test(name))
    .sort();
  return Promise.all(
    names.map(async (name) => ({
      name: path.basename(name),
      content: await readFile(path.join(folder, name)),
    })),
  );
}

/**
 * Deploys the folder as one deployment: all or nothing. The engine makes a new version only of what has changed.
 * @returns the number of files
 */
export async function deployModels(engine: Engine, folder: string): Promise<number> {
  const models = await readModels(folder);
  await engine.grpc.deployResources(
    models.map(({ name, content }) => {
      if (name.endsWith('.bpmn')) return { name, process: content };
      if (name.endsWith('.dmn')) return { name, decision: content };
      return { name, form: content };
    }),
  );
  return models.length;
}

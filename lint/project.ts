import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Project } from './model.ts';

export const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort();

const idsIn = (folder: string, ending: string, element: string): string[] =>
  filesBelow(folder, ending).flatMap((file) =>
    [
      ...readFileSync(join(folder, file), 'utf8').matchAll(
        new RegExp(`<(?:\\w+:)?${element} [^>]*?\\bid="([^"]+)"`, 'g'),
      ),
    ].map((match) => match[1] ?? ''),
  );

/** One file per job type, named as the job type: a file that works on a job says so (`type: '<its name>'`). */
export const jobTypesBelow = (workers: string): string[] =>
  filesBelow(workers, '.ts')
    .map((file) => ({ type: basename(file, '.ts'), text: readFileSync(join(workers, file), 'utf8') }))
    .filter(({ type, text }) => text.includes(`type: '${type}'`))
    .map(({ type }) => type);

/** What the models of a project may refer to. */
export const readProject = (models: string, jobTypes: readonly string[]): Project => ({
  jobTypes,
  forms: filesBelow(models, '.form').map((file) => basename(file, '.form')),
  decisions: idsIn(models, '.dmn', 'decision'),
  processes: idsIn(models, '.bpmn', 'process'),
});

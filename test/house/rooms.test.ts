import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, it } from 'vitest';

/** What each room may take from; `src/<file>.ts` is a room of its own. Arrows point one way: to what knows less. */
const MAY_USE: Record<string, readonly string[]> = {
  'src/law': [],
  'src/casefile': ['src/errors.ts'],
  'src/engine': ['src/config.ts', 'src/errors.ts', 'src/log.ts', 'src/within.ts'],
  'src/payment': ['src/law', 'src/casefile'],
  'src/reports': ['src/law', 'src/casefile'],
  'src/grounds': ['src/law', 'src/casefile', 'src/errors.ts'],
  'src/step': [
    'src/law',
    'src/casefile',
    'src/engine',
    'src/grounds',
    'src/errors.ts',
    'src/form-labels.ts',
    'src/log.ts',
  ],
  'src/http': [
    'src/law',
    'src/casefile',
    'src/grounds',
    'src/payment',
    'src/reports',
    'src/errors.ts',
    'src/form-labels.ts',
    'src/log.ts',
  ],
  workers: ['src/law', 'src/casefile', 'src/grounds', 'src/payment', 'src/step', 'src/errors.ts'],
  lint: [],
  camunda: [],
};
const PROJECT = process.cwd();

const room = (file: string): string => {
  const [top = '', second = ''] = relative(PROJECT, file).split(sep);
  return top === 'src' ? `src/${second}` : top;
};

const arrows = (folder: string): string[] =>
  readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(PROJECT, folder, name))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)]
        .map(([, target = '']) => room(resolve(dirname(file), target)))
        .filter((target) => target !== room(file) && !MAY_USE[folder]?.includes(target))
        .map((target) => `${relative(PROJECT, file)} takes from ${target}`),
    );

it.each(Object.keys(MAY_USE))('%s takes from nothing but the rooms below it', (folder) =>
  expect(arrows(folder)).toEqual([]),
);

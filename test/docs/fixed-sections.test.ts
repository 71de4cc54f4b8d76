import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { readCoverage } from '../../scripts/docs/coverage.ts';

/** Files whose text cites the administration act as it is now, which no table of sections reaches. */
const citing = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name) && !name.startsWith('.'))
    .filter((name) => readFileSync(join(folder, name), 'utf8').includes('forvaltningsloven'))
    .map((name) => basename(name).replace(ending, ''));

it.each([
  ['bpmn', /\.(bpmn|dmn|form)$/],
  ['src/http/views', /\.eta$/],
])(
  '%s: what cites the administration act in fixed text stands in the row of the new act',
  (folder, ending) => {
    const row = readCoverage()
      .flatMap(({ rows }) => rows)
      .find(({ law }) => law === 'LOV-2025-06-20-81');
    const named = row!.outside!.split(/[\s,;.]+/);
    expect(citing(folder, ending).filter((name) => !named.includes(name))).toEqual([]);
  },
);

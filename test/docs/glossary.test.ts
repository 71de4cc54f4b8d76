import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ACTIVITY_KINDS, NEEDS } from '../../src/law/codes.ts';
import { filesEnding, readFile } from '../models/models.ts';

const TASK = /<bpmn:serviceTask id="[^"]+" name="([^"]+)">[\s\S]*?<zeebe:taskDefinition type="([^"]+)"/g;
const jobs = () =>
  filesEnding('.bpmn')
    .flatMap((file) => [...readFile(file).matchAll(TASK)])
    .map(([, name, type]) => ({ type: type!, name: name!.replaceAll('&#10;', ' ') }));

const glossary = readFileSync('docs/glossary.md', 'utf8');

it.each([
  ['Needs', NEEDS],
  ['Kinds of activity', ACTIVITY_KINDS],
])('%s have the words of the forms', (heading, words) => {
  const listed = Object.entries(words).map(([code, word]) => `\`${code}\` ${word}`);
  expect(glossary).toContain(`${heading}: ${listed.join(' · ')}.`);
});

it('each job type stands once in the table of jobs, under the names that the models give it', () => {
  const table = glossary.slice(glossary.indexOf('| `open-case` | Registrer saksstart |'));
  const rows = [...table.matchAll(/\| `([a-z-]+)` \| ([^|]+?) \|/g)].map(([, type, names]) => [
    type,
    names!.split('; ').sort(),
  ]);
  const inModels = new Map<string, Set<string>>();
  for (const { type, name } of jobs()) inModels.set(type, (inModels.get(type) ?? new Set()).add(name));
  expect(Object.fromEntries(rows)).toEqual(
    Object.fromEntries([...inModels].map(([type, names]) => [type, [...names].sort()])),
  );
  expect(new Set(rows.map(([type]) => type)).size).toBe(rows.length);
});

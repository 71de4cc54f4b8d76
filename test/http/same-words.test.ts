import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { answerText } from '../../src/http/words/answer-words.ts';
import { DECISION_KINDS } from '../../src/http/words/case-words.ts';
import { FIELDS } from '../../src/http/words/field-words.ts';
import { SETTINGS } from '../../src/http/words/setting-words.ts';
import { allRules } from '../../src/law/index.ts';

interface Component {
  key?: string;
  values?: { value: string; label: string }[];
  components?: Component[];
}

const folder = new URL('../../bpmn/forms/', import.meta.url);
const flat = (components: Component[]): Component[] =>
  components.flatMap((one) => [one, ...flat(one.components ?? [])]);

const options = readdirSync(folder)
  .filter((name) => name.endsWith('.form'))
  .flatMap((name) => {
    const form = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { components: Component[] };
    return flat(form.components).flatMap(({ key, values }) =>
      (values ?? []).map(({ value, label }) => ({ form: name, key: key ?? '', value, label })),
    );
  });

/** What a caseworker chose in a form is what they read on the page of the case, and in a finding. */
it.each(options)('«$label» of $key in $form is shown in the same words', ({ key, value, label }) => {
  expect(answerText(key, value).toLowerCase()).toBe(label.toLowerCase());
});

it.each(['complaint-assess-admission', 'complaint-review', 'complaint-decide'])(
  '%s calls every kind of decision what the page of the case calls it',
  (name) => {
    const form = readFileSync(new URL(`${name}.form`, folder), 'utf8');
    const words = /\{[^{}]*\}(?=, decisionKind\))/.exec(form)?.[0].replaceAll('\\"', '"');
    const shown = Object.entries(DECISION_KINDS).map(([kind, text]) => [kind, text.toLowerCase()]);
    expect(JSON.parse(words!)).toEqual(Object.fromEntries(shown));
  },
);

it('every fact that a rule looks at has a Norwegian name, for the page of a decision', () => {
  const facts = new Set(allRules.flatMap(({ facts }) => [...facts] as string[]));
  expect([...facts].filter((name) => !FIELDS[name])).toEqual([]);
});

it('every setting that a rule reads has a Norwegian name, for the page of a decision', () => {
  const read = new Set(allRules.flatMap(({ settings }) => [...settings]));
  expect([...read].filter((name) => !SETTINGS[name])).toEqual([]);
});

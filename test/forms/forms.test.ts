import { describe, expect, it } from 'vitest';
import { REFUSAL_GROUNDS } from '../../src/law/codes.ts';
import { CONTRACT } from './contract.ts';
import type { Component } from './form-schema.ts';
import { allComponents, answerFields, answerGroup, readForms } from './read-forms.ts';

/** What the contract calls the field: its codes, or its kind. */
function kindOf(field: Component): string | string[] {
  switch (field.type) {
    case 'radio':
    case 'select':
    case 'checklist':
      return field.values.map(({ value }) => value).sort();
    case 'datetime':
      return field.validate?.required ? 'date' : 'date?';
    case 'textarea':
      return 'text';
    default:
      return field.type;
  }
}

/** Questions that explain themselves. Everything else has help text. */
const NO_HELP_NEEDED = [
  'form',
  'participantTookPart',
  'necessary',
  'progress',
  'activities.provider',
  'activities.fromDate',
  'activities.toDate',
  'evaluationDates.date',
];

/** Forms about an office's month and no single case. */
const OF_AN_OFFICE = ['payment-approve', 'payment-follow-up'];

const forms = readForms();

describe('the forms', () => {
  it('are those that the tasks need', () => {
    expect(forms.map(({ name }) => name)).toEqual(Object.keys(CONTRACT).sort());
  });
});

it.each(Object.entries(REFUSAL_GROUNDS))('whoever decides sees the ground %s in words', (code, words) => {
  const { source } = forms.find(({ name }) => name === 'decision-decide')!;
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  expect(source).toContain(JSON.stringify(`"${code}": "${capital}"`).slice(1, -1));
});

describe.each(forms)('$name', ({ name, form, source }) => {
  const expected = CONTRACT[name]!;
  const group = answerGroup(form);
  const fields = answerFields(group.components);
  const text = (id: string) => form.components.find((component) => component.id === id);

  it('is called as its file', () => expect(form.id).toBe(name));

  it('is written as Camunda Modeler writes it', () => {
    expect(JSON.stringify(JSON.parse(source), null, 2)).toBe(source);
  });

  it('puts all answers in one variable and asks exactly what the process expects', () => {
    expect(group.path).toBe(expected.variable);
    const asked = Object.fromEntries([...fields].map(([path, field]) => [path, kindOf(field)]));
    const wanted = Object.entries(expected.fields).map(([path, kind]) => [
      path,
      typeof kind === 'string' ? kind : [...kind].sort(),
    ]);
    expect(asked).toEqual(Object.fromEntries(wanted));
    expect(form.components.filter((component) => 'key' in component)).toEqual([]);
  });

  it('has every component once', () => {
    const ids = allComponents(form).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('helps with every question that is not self-evident', () => {
    const bare = [...fields].filter(([, field]) => !('description' in field) || !field.description);
    expect(bare.map(([path]) => path).filter((path) => !NO_HELP_NEEDED.includes(path))).toEqual([]);
  });

  it('says which case, what to do, which section, and not to write names', () => {
    const intro = text('Text_intro');
    const words = intro?.type === 'text' ? intro.text : '';
    const what = OF_AN_OFFICE.includes(name)
      ? 'Kontor **{{officeId}}**, **{{monthText}}** – [Åpne utbetalingen]({{monthUrl}})'
      : 'Sak **{{caseId}}** – [Åpne saken]({{caseUrl}})';
    expect(words).toContain(what);
    expect(words).toMatch(/Hjemmel: .*(§|forskriften)/);
    expect(words).toContain('Ikke skriv navn eller fødselsnummer');
  });

  it('shows what the check found, and only then', () => {
    const table = text('Table_findings');
    expect(table).toMatchObject({ dataSource: '=findings' });
    const hide = '=findings = null or count(findings) = 0';
    expect(table).toMatchObject({ conditional: { hide } });
    expect(text('Text_findings')).toMatchObject({ conditional: { hide } });
    if (table?.type !== 'table') return;
    expect(table.columns.map(({ key }) => key)).toEqual(['message', 'section', 'severity']);
  });
});

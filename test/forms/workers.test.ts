import { describe, expect, it } from 'vitest';
import { labelsOf } from '../../src/form-labels.ts';
import { readAnswers, splitTexts } from '../../src/step/form.ts';
import { complaintReviewForm } from '../../workers/complaint/forms.ts';
import { programmeForm } from '../../workers/decision/forms.ts';
import { forms } from '../../workers/forms.ts';
import { answerFields, answerGroup, readForm } from './read-forms.ts';
import { SAMPLES } from './samples/index.ts';
import { TEXT } from './samples/sample.ts';

const wording = (field: object) => {
  const { label, dateLabel } = field as { label?: string; dateLabel?: string };
  return label || dateLabel;
};

it('each task has one form, so that its answers go where its process looks for them', () => {
  const tasks = forms.flatMap((form) => form.tasks);
  expect(tasks.filter((task, index) => tasks.indexOf(task) !== index)).toEqual([]);
});

it('takes a review that also answers whether the decision waits, as before that had a task of its own', () => {
  const { answers } = SAMPLES['complaint-review']![0]!;
  const before = { ...answers, suspension: 'refused', suspensionReason: TEXT };
  const read = readAnswers(complaintReviewForm, before);
  expect(read).toEqual({ answers: before, findings: [] });
  expect(splitTexts(complaintReviewForm, read.answers!).codes).toEqual({ proposal: 'forward' });
});

it('takes an activity that says nothing of free days as one of working days', () => {
  const { answers } = SAMPLES['decision-plan-programme']![0]!;
  const [activity] = answers.activities as Record<string, unknown>[];
  const before = { ...activity, onFreeDays: undefined };
  const read = readAnswers(programmeForm, { ...answers, activities: [before] });
  expect(read.findings).toEqual([]);
  expect(read.answers?.activities).toMatchObject([{ onFreeDays: false }]);
});

it('takes a plan that says nothing of an extension as one that foresees none', () => {
  const { answers } = SAMPLES['decision-plan-programme']![0]!;
  const read = readAnswers(programmeForm, { ...answers, extensionForeseen: undefined });
  expect(read).toMatchObject({ findings: [], answers: { extensionForeseen: false } });
});

describe.each([...forms])('the worker that receives $id', (definition) => {
  const form = readForm(definition.id);

  it('takes the same variable', () => expect(definition.variable).toBe(answerGroup(form).path));

  it('understands what the form hands over', () => {
    for (const sample of SAMPLES[definition.id]!) {
      const submitted = { ...sample.alsoSubmitted, ...sample.answers };
      expect(readAnswers(definition, submitted).findings, sample.name).toEqual([]);
    }
  });

  it('names every field in Norwegian when its value cannot be read', () => {
    const wrong = Object.fromEntries(Object.keys(definition.schema.shape).map((key) => [key, { odd: true }]));
    const { findings } = readAnswers(definition, wrong);
    const keys = findings.map(({ message }) => /^«(.*?)»/.exec(message)?.[1] ?? '');
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((name) => name in definition.schema.shape)).toEqual([]);
  });

  it('calls every field what the form calls it', () => {
    const fields = [...answerFields(answerGroup(form).components)];
    const called = (key: string) =>
      fields.filter(([path]) => path.split('.').at(-1) === key).map(([, field]) => wording(field));
    for (const [key, label] of Object.entries({ ...labelsOf(definition.id), ...definition.labels })) {
      const asked = called(key);
      if (asked.length > 0) expect(asked).toContain(label);
    }
  });

  it('keeps no free text in the process', () => {
    const textAreas = [...answerFields(answerGroup(form).components)].filter(
      ([, { type }]) => type === 'textarea',
    );
    const known = [
      ...definition.texts,
      ...Object.entries(definition.rowTexts ?? {}).flatMap(([list, { texts }]) =>
        texts.map((t) => `${list}.${t}`),
      ),
    ];
    expect(textAreas.map(([path]) => path).sort()).toEqual([...known].sort());
    for (const { answers } of SAMPLES[definition.id]!) {
      expect(JSON.stringify(splitTexts(definition, answers).codes)).not.toContain(TEXT);
    }
  });
});

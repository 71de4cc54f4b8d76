import { describe, expect, it } from 'vitest';
import { joinTexts, readAnswers, restoreTexts, splitTexts } from '../../src/step/form.ts';
import { assessmentForm } from '../../workers/assessment/forms.ts';
import { conditionsForm, programmeForm } from '../../workers/decision/forms.ts';
import { candidateForm } from '../../workers/identification/forms.ts';
import * as a from '../../demo/answers.ts';

const plan = a.programme('2024-01-08', 12);

describe('answers of a form', () => {
  it.each([
    [
      'a code that does not exist',
      { relevant: 'perhaps' },
      /Er programmet aktuelt.*finnes ikke|verdi som ikke finnes/,
    ],
    ['a missing answer', { relevant: undefined }, /«Er programmet aktuelt for personen\?» er ikke fylt ut/],
    [
      'a date that does not exist',
      { applicationDate: '2024-02-30' },
      /«Når kom søknaden inn\?» er ikke en gyldig dato/,
    ],
  ])('%s becomes a finding in words', (_what, change, message) => {
    const { findings } = readAnswers(candidateForm, a.candidate('2024-01-08', change));
    expect(findings.map((f) => f.message).join(' ')).toMatch(message);
    expect(findings.every((f) => f.severity === 'brudd')).toBe(true);
  });

  it('names the row of a list', () => {
    const activities = (plan.activities as object[]).map((row, i) =>
      i === 1 ? { ...row, hoursPerWeek: 200 } : row,
    );
    const { findings } = readAnswers(programmeForm, { ...plan, activities });
    expect(findings[0]!.message).toBe(
      '«Timer per uke» (Aktiviteter, rad 2) er for mye. Største verdi er 168.',
    );
    expect(findings[0]!.section).toBe('KVP-forskriften § 1 andre ledd');
  });

  it.each([
    [0.25, []],
    [7.75, []],
    [0, ['«Timer per uke» (Aktiviteter, rad 2) er for lite. Minste verdi er 0,25.']],
    [0.3, [expect.stringContaining('«Timer per uke» (Aktiviteter, rad 2)')]],
  ])('takes quarters of an hour: %d', (hoursPerWeek, messages) => {
    const activities = (plan.activities as object[]).map((row, i) =>
      i === 1 ? { ...row, hoursPerWeek } : row,
    );
    const { findings } = readAnswers(programmeForm, { ...plan, activities });
    expect(findings.map(({ message }) => message)).toEqual(messages);
  });

  it('counts empty texts, dates and fields as not answered', () => {
    const { answers } = readAnswers(
      candidateForm,
      a.candidate('2024-01-08', { reason: '  ', reasonCode: null }),
    );
    expect(answers).not.toHaveProperty('reason');
    expect(answers).not.toHaveProperty('reasonCode');
  });

  it('from before a question was asked can still be read: it is the law that misses them', () => {
    const earlier = a.conditions({ institutionStay: undefined });
    expect(readAnswers(conditionsForm, earlier).findings).toEqual([]);
    const unasked = { informationGathered: undefined, childrenConsidered: undefined };
    const assessment = a.assessment('2024-01-08', unasked);
    expect(readAnswers(assessmentForm, assessment).findings).toEqual([]);
  });

  it('forgets what a field held before it was hidden', () => {
    const stale = a.candidate('2024-01-08', {
      relevant: 'yes',
      reasonCode: 'health',
      reason: 'Fra en tidligere runde',
    });
    const { answers } = readAnswers(candidateForm, stale);
    expect(answers).not.toHaveProperty('reasonCode');
    expect(answers).not.toHaveProperty('reason');
  });
});

describe('free text', () => {
  it('is parted from codes and put back again without loss', () => {
    const { codes, texts } = splitTexts(programmeForm, plan);
    expect(JSON.stringify(codes)).not.toMatch(/lager|Norsk/);
    expect(joinTexts(programmeForm, codes, texts)).toEqual(plan);
  });

  it('takes with it whether somebody is in an institution, which the engine is not to know', () => {
    const { codes, texts } = splitTexts(conditionsForm, a.conditions());
    expect(codes).not.toHaveProperty('institutionStay');
    expect(texts).toMatchObject({ institutionStay: 'none' });
  });

  it('in a field that a process owner has added does not stay in the process either', () => {
    const { codes, texts } = splitTexts(conditionsForm, {
      ...a.conditions(),
      newQuestion: 'Skrevet av noen',
    });
    expect(codes).not.toHaveProperty('newQuestion');
    expect(texts).toMatchObject({ newQuestion: 'Skrevet av noen' });
  });

  it('in a row of a list, in a field that a process owner has added, does not stay either', () => {
    const evaluationDates = [{ date: '2024-04-08', place: 'Skrevet av noen' }, { date: '2024-07-08' }];
    const activities = (plan.activities as object[]).map((row) => ({ ...row, added: 'Også skrevet' }));
    const given = { ...plan, evaluationDates, activities };
    const { codes, texts } = splitTexts(programmeForm, given);
    expect(JSON.stringify(codes)).not.toMatch(/[Ss]krevet/);
    expect(texts.evaluationDates).toEqual([{ place: 'Skrevet av noen' }, {}]);
    expect(joinTexts(programmeForm, codes, texts)).toEqual(given);
    // Where nothing is added, nothing is said of the list.
    expect(splitTexts(programmeForm, plan).texts).not.toHaveProperty('evaluationDates');
  });

  it.each([
    ['null', null],
    ['a text', 'Skrevet av noen'],
    ['a number', 3],
  ])('%s in place of a row is a finding, and nothing of it is lost or left', (_what, row) => {
    const given = { ...plan, activities: [row, ...(plan.activities as object[])], evaluationDates: [row] };
    const { findings } = readAnswers(programmeForm, given);
    expect(findings.map(({ message }) => message).join()).toContain('Aktiviteter, rad 1');
    const { codes, texts } = splitTexts(programmeForm, restoreTexts(programmeForm, given, plan));
    expect([(codes.activities as unknown[])[0], codes.evaluationDates]).toEqual([{}, [{}]]);
    expect((texts.activities as unknown[])[0]).toBe(row);
    expect(() => joinTexts(programmeForm, codes, texts)).not.toThrow();
  });

  it('written earlier is kept where a field is left empty, row by row', () => {
    const { codes } = splitTexts(programmeForm, plan);
    const reordered: Record<string, unknown> = {
      ...codes,
      activities: (codes.activities as object[]).toReversed(),
    };
    const restored = restoreTexts(programmeForm, reordered, plan);
    expect(restored.activities).toEqual((plan.activities as object[]).toReversed());
    expect(restored.participantView).toBe(plan.participantView);
  });

  it('written now wins over what was written earlier', () => {
    const restored = restoreTexts(
      conditionsForm,
      { mainReason: 'Ny' },
      { mainReason: 'Gammel', benefitsReason: 'Beholdt' },
    );
    expect(restored).toMatchObject({ mainReason: 'Ny', benefitsReason: 'Beholdt' });
  });
});

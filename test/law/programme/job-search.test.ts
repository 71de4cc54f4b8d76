import { describe, expect, it } from 'vitest';
import { checkProgramme, type Activity, type ProgrammeFacts } from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';

const training: Activity = {
  kind: 'work-training',
  provider: 'organiser',
  hoursPerWeek: 37.5,
  fromDate: '2026-10-01',
  toDate: '2027-09-30',
  need: 'work-experience',
  goal: 'Lære butikkarbeid',
  reason: 'Har ikke jobbet på ti år',
};
const search = (toDate: string): Activity => ({
  ...training,
  kind: 'job-search',
  hoursPerWeek: 1,
  need: 'job-search',
  goal: 'To søknader i uken',
  reason: 'Trenger et nettverk',
  toDate,
});

/** A year of work training, in which nobody looks for a job. */
const year: ProgrammeFacts = {
  today: '2026-09-01',
  birthDate: '1990-03-03',
  applicationDate: '2026-08-20',
  mappedNeeds: ['work-experience'],
  startDate: '2026-10-01',
  months: 12,
  periodReason: 'Barnehageplassen er klar da, og fagprøven er om et år',
  supportsChildren: 'no',
  activities: [training],
  evaluationDates: [{ date: '2026-12-15' }],
  participantView: 'Synes det er bra',
  ipOffered: 'yes',
};
const ofSearch = (patch: Partial<ProgrammeFacts>) =>
  found(checkProgramme({ ...year, ...patch })).filter((one) => one.includes('job-search'));
const said = (patch: Partial<ProgrammeFacts>) =>
  messageOf(checkProgramme({ ...year, ...patch }), 'programme-job-search');

const MISSING = 'brudd programme-job-search';
const TOLD = 'merknad programme-job-search';
const foreseen = { extensionForeseen: true };

describe('job seeking in a first period', () => {
  it.each<[string, Partial<ProgrammeFacts>, string[]]>([
    ['is asked for', {}, [MISSING]],
    ['is asked for where no extension is foreseen', { extensionForeseen: false }, [MISSING]],
    ['may wait where one is', foreseen, [TOLD]],
    ['only early is told of', { activities: [training, search('2027-06-30')] }, [TOLD]],
    ['into the closing part is enough', { activities: [training, search('2027-07-01')] }, []],
    ['is enough whatever follows', { activities: [training, search('2027-09-30')], ...foreseen }, []],
    ['is nothing to ask for without a period', { startDate: null, ...foreseen }, []],
  ])('%s', (_name, patch, expected) => expect(ofSearch(patch)).toEqual(expected));

  it('tells where it may wait to', () =>
    expect(said(foreseen)).toMatch(/i siste periode når .* forlenges\.$/));
});

describe('no extension can follow', () => {
  const two = { ...foreseen, activities: [training, search('2027-09-30')] };
  it.each<[string, Partial<ProgrammeFacts>, string[]]>([
    [
      'a period that is over on the day before the 67th birthday',
      { birthDate: '1960-10-01' },
      [MISSING, TOLD],
    ],
    ['which is said also where somebody seeks a job', { birthDate: '1960-10-01', ...two }, [TOLD]],
    ['but may one that is over two days before it', { birthDate: '1960-10-02' }, [TOLD]],
  ])('%s', (_name, patch, expected) => expect(ofSearch({ ...foreseen, ...patch })).toEqual(expected));

  it('and the participant is told from which day on', () =>
    expect(
      checkProgramme({ ...year, ...foreseen, birthDate: '1960-10-01' }).findings.map(
        ({ message }) => message,
      ),
    ).toContain(
      'Det er krysset av for at programmet trolig skal forlenges, men ingen periode kan følge etter denne: deltakeren fyller 67 år, og siste dag før det er 30.9.2027. Krysset teller ikke.',
    ));

  // Two years of an earlier programme are used, so that the whole of the third year is what this plan can have.
  const reasons = {
    necessary: 'yes',
    progress: 'yes',
    motivation: 'Møter hver dag',
    likelyWork: 'yes',
    likelyWorkReason: 'Arbeidsgiver vil ansette',
    labourMarket: 'Mangler folk',
    specialReasons: 'Står foran en ansettelse',
  } as const;
  const used = (to: string): Partial<ProgrammeFacts> => ({
    ...reasons,
    earlier: [{ kind: 'readmission', from: '2024-01-01', to }],
  });

  it.each<[string, Partial<ProgrammeFacts>, string[]]>([
    ['a third year that is given whole', used('2025-12-31'), [MISSING, TOLD]],
    ['but may one with a day left', used('2025-12-30'), [TOLD]],
    [
      'and none is asked for where nobody foresees one',
      { ...used('2025-12-31'), extensionForeseen: false },
      [MISSING],
    ],
  ])('%s', (_name, patch, expected) => expect(ofSearch({ ...foreseen, ...patch })).toEqual(expected));
});

describe('the plan of a later period', () => {
  const limits = { lastOrdinaryDay: '2028-09-30', utmostDay: '2029-09-30', lastDayBefore67: '2057-03-02' };
  const plan = (periodEnd: string, patch: Partial<ProgrammeFacts> = {}) => ({
    ...{ ...limits, ...foreseen, today: '2026-10-01' },
    change: { periodStart: '2026-10-01', periodEnd },
    activities: [{ ...training, toDate: periodEnd }],
    ...patch,
  });

  it.each<[string, ReturnType<typeof plan>, string[], boolean]>([
    ['within the two years', plan('2028-09-29'), [TOLD], false],
    ['to the end of the two years', plan('2028-09-30'), [TOLD], true],
    ['into the third', plan('2028-10-01'), [TOLD], true],
    ['to the day before the utmost', plan('2029-09-29'), [TOLD], true],
    ['to the utmost day', plan('2029-09-30'), [MISSING, TOLD], false],
    [
      'to the last day before 67',
      plan('2027-09-30', { lastDayBefore67: '2027-09-30' }),
      [MISSING, TOLD],
      false,
    ],
    ['to two days before 67', plan('2027-09-29', { lastDayBefore67: '2027-09-30' }), [TOLD], false],
    ['of which no limits are known', plan('2029-09-30', { utmostDay: undefined }), [TOLD], true],
  ])('%s', (_name, patch, expected, toldOfReasons) => {
    expect(ofSearch(patch)).toEqual(expected);
    expect(said(patch).includes('særlige grunner')).toBe(toldOfReasons);
  });
});

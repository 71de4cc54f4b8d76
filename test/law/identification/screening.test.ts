import { describe, expect, it } from 'vitest';
import { checkScreening, defaultSettings, type ScreeningFacts } from '../../../src/law/index.ts';
import { notes } from '../helpers.ts';

const candidate: ScreeningFacts = {
  today: '2026-09-01',
  birthDate: '1990-03-03',
  effortGroup: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE',
  otherBenefitsMonthlyKr: 0,
  residence: 'BOSATT_LOVLIG',
};

describe('screening of the register', () => {
  it.each<[string, Partial<ScreeningFacts>, string[]]>([
    ['a candidate', {}, []],
    ['18 today', { birthDate: '2008-09-01' }, []],
    ['18 tomorrow', { birthDate: '2008-09-02' }, ['screening-age']],
    ['67 tomorrow', { birthDate: '1959-09-02' }, []],
    ['67 today', { birthDate: '1959-09-01' }, ['screening-age']],
    ['the older name of the group', { effortGroup: 'SPESIELT_TILPASSET_INNSATS' }, []],
    ['another group', { effortGroup: 'STANDARD_INNSATS' }, ['screening-effort-group']],
    ['no group', { effortGroup: '' }, ['screening-effort-group']],
    ['benefits at the threshold', { otherBenefitsMonthlyKr: 7850 }, []],
    ['benefits above it', { otherBenefitsMonthlyKr: 7851 }, ['screening-benefits']],
    [
      'benefits above an older rate',
      { today: '2023-12-01', otherBenefitsMonthlyKr: 7551 },
      ['screening-benefits'],
    ],
    ['lawfully here as an EEA citizen', { residence: 'EOS_LOVLIG' }, []],
    ['no lawful stay', { residence: 'IKKE_LOVLIG' }, ['screening-residence']],
  ])('%s', (_name, patch, why) => expect(notes(checkScreening({ ...candidate, ...patch }))).toEqual(why));

  it('says where the rate that it compares with is old', () => {
    const said = (today: string) =>
      checkScreening({ ...candidate, today, otherBenefitsMonthlyKr: 9000 }).findings[0]?.message;
    expect(said('2024-06-01')).not.toContain('Kontroller');
    expect(said('2026-09-01')).toContain('sats fra 1.1.2024. Kontroller om det er kommet en høyere.');
  });

  it('can be set to find those whom nobody has assessed', () => {
    const settings = { ...defaultSettings, screenWithoutEffortGroup: true };
    expect(checkScreening({ ...candidate, effortGroup: '' }, settings).findings).toEqual([]);
  });
});

import { birthdayAt } from '../age.ts';
import { isSpeciallyAdapted } from '../assessment/effort-groups.ts';
import { norwegian } from '../calendar.ts';
import { checkWith } from '../check.ts';
import { guidingRateOn, veryLimitedUpTo, type GuidingRate } from '../entry/very-limited.ts';
import { note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { Outcome } from '../run-rules.ts';
import type { Settings } from '../settings.ts';

/** What the register extract says of somebody. */
export interface ScreeningFacts {
  readonly today: string;
  /** From the identity number. */
  readonly birthDate: string;
  /** Left out or empty: nobody has assessed the person. */
  readonly effortGroup?: string;
  readonly otherBenefitsMonthlyKr: number;
  readonly residence: string;
  /** Looked up by the check itself. */
  readonly guidingRate?: GuidingRate;
}

const LAWFUL = ['BOSATT_LOVLIG', 'EOS_LOVLIG'];
const rule = rulesOver<ScreeningFacts>();

// A finding here says why somebody is no candidate. It decides nothing: whoever applies gets a decision.
export const screenedAge = rule({
  id: 'screening-age',
  sections: [SECTION.entryAge],
  says: 'Kandidater til programmet er mellom 18 og 67 år.',
  facts: ['today', 'birthDate'],
  settings: ['leapDayBirthday'],
  check({ today, birthDate }, settings) {
    if (today < birthdayAt(birthDate, 18, settings)) return note(`Ikke fylt 18 år ${norwegian(today)}.`);
    return today >= birthdayAt(birthDate, 67, settings) ? note(`Fylt 67 år ${norwegian(today)}.`) : undefined;
  },
});

export const screenedEffortGroup = rule({
  id: 'screening-effort-group',
  sections: [SECTION.entryAssessment],
  says: 'Kandidater har innsatsgruppen spesielt tilpasset innsats.',
  facts: ['effortGroup'],
  settings: ['screenWithoutEffortGroup'],
  check({ effortGroup }, { screenWithoutEffortGroup }) {
    if (!effortGroup) {
      return screenWithoutEffortGroup ? undefined : note('Arbeidsevnen er ikke vurdert.');
    }
    return isSpeciallyAdapted(effortGroup)
      ? undefined
      : note('Innsatsgruppen er en annen enn spesielt tilpasset innsats.');
  },
});

export const screenedBenefits = rule({
  id: 'screening-benefits',
  sections: [SECTION.entryBenefits],
  says: 'Kandidater har ingen eller svært begrensede andre ytelser til livsopphold.',
  facts: ['otherBenefitsMonthlyKr', 'guidingRate'],
  settings: ['veryLimitedBenefitsMonthlyKr'],
  version: 2,
  check({ otherBenefitsMonthlyKr, guidingRate }, settings) {
    const limit = veryLimitedUpTo(guidingRate, settings);
    return limit && otherBenefitsMonthlyKr > limit.kr
      ? note([`Har andre ytelser over ${limit.words}.`, limit.check ?? []].flat().join(' '))
      : undefined;
  },
});

export const screenedResidence = rule({
  id: 'screening-residence',
  sections: [SECTION.residence],
  // The register does not tell who is a Norwegian citizen, so the note says whom it is no condition for.
  says: 'Kandidater er norske statsborgere, bosatt med lovlig opphold, eller EØS-borgere med lovlig opphold.',
  facts: ['residence'],
  version: 2,
  check: ({ residence }) =>
    LAWFUL.includes(residence)
      ? undefined
      : note('Er ikke registrert med lovlig opphold. For norske statsborgere er det ikke et vilkår.'),
});

export const screeningRules = [
  screenedAge,
  screenedEffortGroup,
  screenedBenefits,
  screenedResidence,
] as const;
const check = checkWith(screeningRules);

/** For the monthly screening of the register: no finding means a candidate, for a person to assess. */
export const checkScreening = (facts: ScreeningFacts, settings?: Settings): Outcome =>
  check({ ...facts, guidingRate: guidingRateOn(facts.today) }, settings);

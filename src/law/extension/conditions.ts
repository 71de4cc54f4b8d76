import { code, remarks, text } from '../answers.ts';
import { PERIOD_END_GROUNDS, YES_NO } from '../codes.ts';
import type { Text, YesNo } from '../facts.ts';
import { breach, note, type Remark } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { list } from '../text.ts';
import type { ExtensionFacts } from './facts.ts';

/** What is asked again before a new period, of the conditions that can have changed since they were assessed. */
export interface ConditionsAgain {
  readonly stillAbility?: YesNo;
  readonly stillAbilityReason?: Text;
  readonly stillBenefits?: YesNo;
  readonly stillBenefitsReason?: Text;
  readonly stillFollowUp?: YesNo;
  readonly stillFollowUpReason?: Text;
  readonly stillResidence?: YesNo;
  readonly stillResidenceReason?: Text;
}

type Ground = 'ability' | 'benefits' | 'follow-up' | 'residence';
/** By the ground that an end rests on where the condition is not met any more. */
const CONDITIONS = {
  ability: {
    answer: 'stillAbility',
    reason: 'stillAbilityReason',
    label: 'Er evnen til arbeid og inntekt fortsatt vesentlig nedsatt?',
    section: SECTION.entryAbility,
  },
  benefits: {
    answer: 'stillBenefits',
    reason: 'stillBenefitsReason',
    label: 'Har deltakeren fortsatt ingen eller svært små ytelser å leve av?',
    section: SECTION.entryBenefits,
  },
  'follow-up': {
    answer: 'stillFollowUp',
    reason: 'stillFollowUpReason',
    label: 'Er tett og samordnet hjelp fortsatt nødvendig og hensiktsmessig?',
    section: SECTION.entryFollowUp,
  },
  residence: {
    answer: 'stillResidence',
    reason: 'stillResidenceReason',
    label: 'Bor deltakeren fortsatt lovlig i Norge, og i kommunen?',
    section: SECTION.residence,
  },
} as const satisfies Record<
  Ground,
  Record<'answer' | 'reason', keyof ConditionsAgain> & { label: string; section: string }
>;
const GROUNDS = Object.keys(CONDITIONS) as Ground[];

export const CONDITION_ANSWERS = GROUNDS.map((ground) => CONDITIONS[ground].answer);
const CONDITION_REASONS = GROUNDS.map((ground) => CONDITIONS[ground].reason);

export const labelOfCondition = (ground: Ground): string => CONDITIONS[ground].label;

/** The conditions that are answered no: grounds on which a programme may end, whatever else is said. */
export const lostConditions = (facts: Pick<ConditionsAgain, (typeof CONDITION_ANSWERS)[number]>): Ground[] =>
  GROUNDS.filter((ground) => (facts as ConditionsAgain)[CONDITIONS[ground].answer] === 'no');

/** Whether an end rests on a condition of § 29, by the answers or by the ground that was chosen before they were asked for. */
export const restsOnCondition = (
  facts: Pick<ExtensionFacts, (typeof CONDITION_ANSWERS)[number] | 'endGround'>,
): boolean => lostConditions(facts).length > 0 || (GROUNDS as string[]).includes(String(facts.endGround));

/**
 * Why conditions are not met any more, by field. What was written of one that is answered yes after all is kept in the
 * form, and is no reason for anything.
 */
export function reasonsOfLost(
  facts: ConditionsAgain,
): Partial<Record<keyof ConditionsAgain, string | undefined>> {
  const lost = lostConditions(facts);
  return Object.fromEntries(
    GROUNDS.map((ground) => {
      const { reason } = CONDITIONS[ground];
      return [reason, lost.includes(ground) ? (facts[reason] ?? undefined) : undefined];
    }),
  );
}

/** § 32: the programme is given as long as the conditions are met, so they are looked at again before more is given. */
export const conditionsStillMet = rulesOver<ExtensionFacts>()({
  id: 'extension-conditions',
  sections: [SECTION.duration, SECTION.entry],
  says: 'Programmet gis så lenge deltakeren oppfyller vilkårene i § 29. Før det forlenges, vurderes det om de er oppfylt.',
  facts: ['proposal', 'endGround', ...CONDITION_ANSWERS, ...CONDITION_REASONS],
  check({ proposal, endGround, ...answers }): Remark[] {
    const unanswered = GROUNDS.filter((ground) => (answers[CONDITIONS[ground].answer] ?? null) === null);
    return remarks(
      unanswered.length > 0 &&
        note(
          `Det er ikke svart på om vilkårene fortsatt er oppfylt: ${list(unanswered.map((ground) => `«${CONDITIONS[ground].label}»`))} Programmet gis bare så lenge de er det, så vurder dem.`,
        ),
      ...GROUNDS.flatMap((ground) => {
        const { answer, reason, label, section } = CONDITIONS[ground];
        const words = PERIOD_END_GROUNDS[ground];
        return [
          code({ label, value: answers[answer], required: false }, YES_NO),
          answers[answer] === 'no' &&
            text({ label, value: answers[reason] }, 'Skriv hva som er endret, og hva du bygger på.'),
          answers[answer] === 'no' &&
            proposal === 'extend' &&
            breach(
              `Det foreslås å forlenge, men et vilkår er ikke lenger oppfylt: ${words}. Foreslå å avslutte, eller rett svaret.`,
              section,
            ),
          answers[answer] === 'yes' &&
            proposal === 'end' &&
            endGround === ground &&
            breach(
              `Avslutningen bygger på at ${words}, men det er svart at vilkåret fortsatt er oppfylt. Rett ett av svarene.`,
              section,
            ),
        ];
      }),
    );
  },
});

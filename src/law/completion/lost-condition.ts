import { code } from '../answers.ts';
import { LOST_CONDITIONS } from '../codes.ts';
import { note } from '../finding.ts';
import { rulesOver, type Rule } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { EndingFacts } from './facts.ts';

const rule = rulesOver<EndingFacts>();

/**
 * § 32: the programme is given as long as the conditions of § 29 are met. The Act has no way of its own to end one in the
 * middle of a period for that; § 34 first paragraph is the only one ("saklig begrunnet i forhold ved deltakeren"), with
 * its second paragraph, and a condition that is lost is such a ground. Its decision cites all three.
 */
export const endingCondition = rule({
  id: 'ending-condition',
  sections: [SECTION.ending, SECTION.duration, SECTION.entry],
  says: 'Avsluttes programmet fordi et vilkår i § 29 ikke lenger er oppfylt, skal det stå hvilket.',
  facts: ['endReason', 'endGround'],
  check: ({ endReason, endGround }) =>
    endReason === 'condition-lost'
      ? code({ label: 'Hvilket vilkår er ikke lenger oppfylt?', value: endGround }, LOST_CONDITIONS)
      : undefined,
});

/** Whoever moves within the country takes the time used along, and that follows from the reason `moved`. */
export const endingResidence = rule({
  id: 'ending-condition-residence',
  sections: [SECTION.residence, SECTION.ending],
  says: 'Har deltakeren flyttet til en annen kommune, avsluttes programmet fordi deltakeren er flyttet.',
  facts: ['endReason', 'endGround'],
  check: ({ endReason, endGround }) =>
    endReason === 'condition-lost' && endGround === 'residence'
      ? note(
          'Forslaget bygger på at deltakeren ikke lenger bor lovlig i Norge, eller ikke lenger i kommunen. Er deltakeren flyttet til en annen kommune i Norge, trekk forslaget og velg «flyttet» som grunn: da kan brukt tid følge med dit.',
        )
      : undefined,
});

export const conditionRules = [endingCondition, endingResidence] as const;

/** The rules that an ending rests on besides the others, where it is over a condition. */
export function conditionRulesFor({ endReason, endGround }: EndingFacts): readonly Rule<EndingFacts>[] {
  if (endReason !== 'condition-lost') return [];
  return endGround === 'residence' ? conditionRules : [endingCondition];
}

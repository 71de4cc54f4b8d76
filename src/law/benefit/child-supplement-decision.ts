import { code, remarks, text } from '../answers.ts';
import { isDate, norwegian } from '../calendar.ts';
import { checkWith } from '../check.ts';
import { CHILD_END_GROUNDS, CHILD_REFUSAL_GROUNDS, isCode, YES_NO } from '../codes.ts';
import type { Code, Text, YesNo } from '../facts.ts';
import { breach } from '../finding.ts';
import { heardWithViewRemarks } from '../procedure/heard.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { childBorn, childSupportDates, type ChildFacts } from './child-rules.ts';

/** What somebody decides against a participant about the supplement for a child. */
export interface ChildSupplementFacts extends ChildFacts {
  readonly supplementResult?: Code<'refused' | 'stopped'>;
  readonly supplementGround?: Code<string>;
  readonly participantHeard?: YesNo;
  readonly participantView?: Text;
  readonly reason?: Text;
}

/** A change in what is registered about children, as the participant comes to feel it. */
export interface ChildLossFacts {
  readonly today: string;
  /** The first day of the programme for which the supplement becomes less; null where it does not. */
  readonly supplementLessFrom?: string | null;
  readonly reportedByParticipant?: YesNo;
}

const rule = rulesOver<ChildSupplementFacts>();

export const childSupplementHeard = rule({
  id: 'child-supplement-heard',
  sections: [SECTION.notice, SECTION.consult],
  says: 'Deltakeren skal varsles og få uttale seg før barnetillegg avslås eller stanses, og det deltakeren sier, skal være med.',
  version: 2,
  facts: ['participantHeard', 'participantView'],
  check: ({ participantHeard, participantView }) =>
    heardWithViewRemarks(participantHeard, participantView, 'Barnetillegget skal avslås eller stanses'),
});

export const childSupplementGround = rule({
  id: 'child-supplement-ground',
  sections: [SECTION.childSupplement],
  says: 'Barnetillegg kan bare avslås eller stanses når vilkårene for det ikke er oppfylt.',
  facts: ['supplementResult', 'supplementGround'],
  check({ supplementResult, supplementGround }) {
    const answer = { label: 'Hvorfor gir barnet ikke tillegg?', value: supplementGround };
    if (supplementResult !== 'refused') return code(answer, CHILD_END_GROUNDS);
    // What has never been registered cannot have been registered by mistake.
    return isCode(CHILD_END_GROUNDS, supplementGround) && !isCode(CHILD_REFUSAL_GROUNDS, supplementGround)
      ? breach('«Hvorfor gir barnet ikke tillegg?» har et svar som bare gjelder barn som er registrert.')
      : code(answer, CHILD_REFUSAL_GROUNDS);
  },
});

export const childSupplementReasoned = rule({
  id: 'child-supplement-reasoned',
  sections: [SECTION.grounds],
  says: 'Avslag på og stans av barnetillegg skal begrunnes.',
  facts: ['reason'],
  check: ({ reason }) => text({ label: 'Begrunnelse', value: reason }, 'Skriv hva som er avgjørende.'),
});

/**
 * The act has it as a decision that can be complained about whenever money is taken from somebody who has not asked for
 * it. What the participant has told of and agrees to is carried out as told.
 */
export const childLossReported = rulesOver<ChildLossFacts>()({
  id: 'child-loss-reported',
  sections: [SECTION.decision, SECTION.writtenDecision],
  says: 'Blir barnetillegget mindre uten at deltakeren selv har meldt endringen, skal det være et vedtak.',
  facts: ['supplementLessFrom', 'reportedByParticipant'],
  check({ supplementLessFrom, reportedByParticipant }) {
    if (!isDate(supplementLessFrom)) return undefined;
    if (reportedByParticipant === undefined || reportedByParticipant === null)
      return breach(
        `«Har deltakeren selv meldt endringen?» må besvares: Barnetillegget blir mindre fra ${norwegian(supplementLessFrom)}. Ingenting er endret ennå.`,
      );
    return remarks(
      code({ label: 'Har deltakeren selv meldt endringen?', value: reportedByParticipant }, YES_NO),
    );
  },
});

const decided = [childSupplementHeard, childSupplementGround, childSupplementReasoned] as const;

export const childRefusalRules = [childBorn, childSupportDates, ...decided] as const;
export const checkChildRefusal = checkWith<ChildSupplementFacts>(childRefusalRules);

export const childEndRules = decided;
export const checkChildEnd = checkWith(childEndRules);

export const childLossRules = [childLossReported] as const;
export const checkChildLoss = checkWith(childLossRules);

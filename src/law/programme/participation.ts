import { code, integer, remarks, text } from '../answers.ts';
import { YES_NO } from '../codes.ts';
import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { PlanFacts } from './facts.ts';

const rule = rulesOver<PlanFacts>();

export const planMadeWithParticipant = rule({
  id: 'programme-participant-view',
  sections: [SECTION.consult],
  says: 'Programmet lages sammen med deltakeren, og synet til deltakeren skal komme fram.',
  facts: ['participantView'],
  check: ({ participantView }) =>
    remarks(
      text(
        { label: 'Hva mener deltakeren om programmet?', value: participantView },
        'Skriv hva deltakeren mener om programmet.',
      ),
    ),
});

export const individualPlanOffered = rule({
  id: 'programme-individual-plan',
  sections: [SECTION.individualPlan],
  says: 'Deltakeren har rett til individuell plan og skal få tilbud om det.',
  facts: ['ipOffered'],
  check: ({ ipOffered }) =>
    ipOffered === 'no'
      ? note('Individuell plan er ikke tilbudt. Deltakeren har rett til det: gi tilbudet, og før det på.')
      : remarks(code({ label: 'Har deltakeren fått tilbud om individuell plan?', value: ipOffered }, YES_NO)),
});

export const childrenCounted = rule({
  id: 'programme-children-supported',
  sections: [SECTION.benefit],
  says: 'Antallet barn som deltakeren forsørger, må være kjent for at barnetillegget skal bli rett.',
  version: 2,
  facts: ['supportsChildren', 'childrenSupported'],
  check: ({ supportsChildren, childrenSupported }) =>
    remarks(
      code({ label: 'Forsørger deltakeren barn?', value: supportsChildren }, YES_NO),
      supportsChildren === 'yes' &&
        integer({ label: 'Hvor mange barn forsørges?', value: childrenSupported }, 1, 20),
    ),
});

/**
 * A change of the plan is made by the counsellor alone, and no letter goes out. So what takes money from the participant
 * is settled where it is a decision, or what they have told of (§§ 35 and 41; fvl. §§ 16 and 23).
 */
export const childrenNotFewer = rule({
  id: 'programme-children-not-fewer',
  sections: [SECTION.decision, SECTION.writtenDecision],
  says: 'Barnetillegget kan ikke bli mindre bare ved at programmet endres: det skal være meldt av deltakeren eller være et vedtak.',
  facts: ['supportsChildren', 'childrenSupported', 'childrenInForce'],
  check({ supportsChildren, childrenSupported, childrenInForce }) {
    if (typeof childrenInForce !== 'number') return undefined;
    const now = supportsChildren === 'no' ? 0 : childrenSupported;
    if (typeof now !== 'number' || now >= childrenInForce) return undefined;
    return breach(
      `Programmet gir barnetillegg for ${childrenInForce === 1 ? 'ett barn' : `${childrenInForce} barn`}, og kan ikke endres til ${now === 0 ? 'ingen' : now} her. Bruk «Registrer barn» på siden for saken, med siste dag for barn som ikke lenger forsørges, eller «Avslå barnetillegg». Behold antallet i programmet til det er gjort.`,
    );
  },
});

/**
 * Regulation § 3: the child lives and stays lawfully in Norway, with at most 90 days abroad in twelve months unless it is
 * a member of the national insurance; a foster child has been supported for two years, or the arrangement is lasting.
 */
export const childrenQualifying = rule({
  id: 'programme-children-qualify',
  sections: [SECTION.childSupplement],
  says: 'Barnetillegg gis bare for barn som bor og oppholder seg lovlig i Norge, og for fosterbarn etter to år eller i varig ordning.',
  facts: ['supportsChildren', 'childrenQualify'],
  check({ supportsChildren, childrenQualify }) {
    if (supportsChildren !== 'yes') return undefined;
    if (childrenQualify === 'no') {
      return breach(
        'Ikke alle barna som er ført opp, fyller vilkårene for barnetillegg. Før bare opp dem som gjør det, eller svar nei på om deltakeren forsørger barn.',
      );
    }
    if (childrenQualify !== undefined && childrenQualify !== null)
      return remarks(
        code(
          { label: 'Fyller alle disse barna vilkårene for barnetillegg?', value: childrenQualify },
          YES_NO,
        ),
      );
    return note('Det er ikke svart på om barna fyller vilkårene for barnetillegg. Kontroller det.');
  },
});

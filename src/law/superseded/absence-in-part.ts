import { REFUSAL_OF_RIGHT, refusedWholly } from '../absence/refusal.ts';
import type { AbsenceDecisionFacts } from '../absence/facts.ts';
import { code, remarks, text } from '../answers.ts';
import { ABSENCE_PAPERS, ABSENCE_RESULTS } from '../codes.ts';
import { breach } from '../finding.ts';
import { heardWithViewRemarks } from '../procedure/heard.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { Settings } from '../settings.ts';
import { superseded } from './superseded.ts';

const rule = rulesOver<AbsenceDecisionFacts>();
const UNTIL = '2026-11-29';

// Whatever was approved was an approval, also where it was less than was reported.

export const absenceResult2 = superseded(
  rule({
    id: 'absence-decision-result',
    sections: [SECTION.decision, SECTION.grounds],
    says: 'Fraværet godkjennes eller avslås, eller opplyses bedre først, og alt annet enn godkjenning har en begrunnelse.',
    facts: ['kind', 'result', 'papersAskedFor', 'reason'],
    version: 2,
    check: ({ kind, result, papersAskedFor, reason }) =>
      remarks(
        code({ label: 'Hva avgjør du?', value: result }, ABSENCE_RESULTS),
        result === 'document' &&
          code({ label: 'Hva må deltakeren legge fram?', value: papersAskedFor }, ABSENCE_PAPERS),
        (result === 'reject' || result === 'mistake' || result === 'document') &&
          text({ label: 'Begrunnelse', value: reason }, 'Skriv hvorfor.'),
        result === 'approve' &&
          kind === 'unauthorised' &&
          breach(
            'Fraværet er meldt som «fravær uten avtale», men godkjennes. Velg hva slags fravær det er, eller avslå.',
            SECTION.benefitAbsence,
          ),
      ),
  }),
  UNTIL,
);

export const absentPersonHeard3 = superseded(
  rule({
    id: 'absence-decision-heard',
    sections: [SECTION.enlightened, SECTION.notice, SECTION.consult],
    says: 'Deltakeren skal få uttale seg før et fravær avslås og reduserer stønaden, og det deltakeren sier, skal være med.',
    version: 3,
    facts: ['result', 'participantHeard', 'participantView'],
    check: ({ result, participantHeard, participantView }) =>
      result === 'reject'
        ? heardWithViewRemarks(participantHeard, participantView, 'Fraværet avslås')
        : undefined,
  }),
  UNTIL,
);

export const refusalOfRight2 = superseded(
  rule({
    ...REFUSAL_OF_RIGHT,
    version: 2,
    says: 'Fravær som forskriften gir rett til, kan ikke avslås.',
    check: ({ result, ...absence }, settings) =>
      result === 'reject' ? refusedWholly(absence as AbsenceDecisionFacts, settings as Settings) : undefined,
  }),
  UNTIL,
);

import { code, remarks, text } from '../answers.ts';
import { YES_NO } from '../codes.ts';
import { breach } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { COMPLAINT_PROPOSALS, type ReviewFacts } from './facts.ts';

const rule = rulesOver<ReviewFacts>();

export const reviewProposal = rule({
  id: 'complaint-review-proposal',
  sections: [SECTION.complaintReview, SECTION.appealBody],
  says: 'Kontoret gjør om vedtaket når klagen er begrunnet, ellers går klagen til Statsforvalteren.',
  facts: ['proposal', 'reason'],
  check: ({ proposal, reason }) =>
    remarks(
      code({ label: 'Hva foreslår du?', value: proposal }, COMPLAINT_PROPOSALS),
      text({ label: 'Begrunnelse', value: reason }, 'Skriv regelen, fakta og det som er avgjørende.'),
    ),
});

export const complaintInvestigated = rule({
  id: 'complaint-investigated',
  sections: [SECTION.complaintReview, SECTION.enlightened],
  says: 'Kontoret gjør de undersøkelsene klagen gir grunn til, og vurderer det klageren skriver.',
  facts: ['investigation', 'viewsAssessed'],
  check: ({ investigation, viewsAssessed }) =>
    remarks(
      text(
        { label: 'Hva er undersøkt etter klagen?', value: investigation },
        'Skriv hva som er undersøkt, eller hvorfor det ikke trengs.',
      ),
      text(
        { label: 'Hva mener kontoret om det klageren skriver?', value: viewsAssessed },
        'Svar på hvert punkt i klagen.',
      ),
    ),
});

export const complainantHeard = rule({
  id: 'complaint-view-weighed',
  sections: [SECTION.consult],
  says: 'Det skal legges stor vekt på hva personen mener, også i klagesaken.',
  facts: ['proposal', 'participantView'],
  check: ({ proposal, participantView }) =>
    proposal === 'reverse'
      ? undefined
      : remarks(
          text(
            { label: 'Personens syn', value: participantView },
            'Skriv hva personen ønsker, og vekten det er gitt.',
          ),
        ),
});

/** § 33: the office may change the decision where it finds the complaint well founded; § 34: worse is for the appeal body only. */
export const noChangeForTheWorse = rule({
  id: 'complaint-not-worse',
  sections: [SECTION.complaintReview, SECTION.appealPower],
  says: 'Kontoret kan ikke endre vedtaket til skade for den som klager.',
  facts: ['proposal', 'toDisadvantage'],
  check({ proposal, toDisadvantage }) {
    if (proposal !== 'reverse' && proposal !== 'reverse-partly') return undefined;
    const label = 'Blir noe dårligere for klageren?';
    return remarks(
      code({ label, value: toDisadvantage }, YES_NO),
      toDisadvantage === 'yes' &&
        breach(
          'Det foreslås å gjøre om vedtaket til skade for klageren. Bare Statsforvalteren kan det, og bare når andres eller offentlige interesser veier tyngre. Foreslå noe annet.',
        ),
    );
  },
});

export const complaintReviewRules = [
  reviewProposal,
  complaintInvestigated,
  complainantHeard,
  noChangeForTheWorse,
] as const;

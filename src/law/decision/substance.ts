import { code, remarks, text } from '../answers.ts';
import { isDate } from '../calendar.ts';
import { REFUSAL_GROUNDS } from '../codes.ts';
import { forbiddenGround } from '../entry/forbidden-grounds.ts';
import { breach } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { DecisionFacts } from './facts.ts';

const rule = rulesOver<DecisionFacts>();

export const planBeforeGrant = rule({
  id: 'decision-plan-exists',
  sections: [SECTION.evaluation, SECTION.weeklyHours],
  says: 'Program og evalueringsdatoer skal foreligge før program innvilges.',
  facts: ['result', 'proposal', 'activities', 'evaluationDates'],
  check({ result, proposal, activities, evaluationDates }) {
    if (result !== 'approve' || proposal !== 'grant') return undefined;
    const dates = (evaluationDates ?? []).filter((row) => isDate(row.date));
    return remarks(
      activities?.length === 0 &&
        breach('Det finnes ikke noe program med aktiviteter. Returner saken.', SECTION.weeklyHours),
      dates.length === 0 && breach('Programmet har ingen evalueringsdatoer. Returner saken.'),
    );
  },
});

export const refusalReasoned = rule({
  id: 'decision-refusal-reasoned',
  sections: [SECTION.grounds, SECTION.entry],
  says: 'Et avslag skal ha et vilkår som grunn og en hovedbegrunnelse.',
  facts: ['result', 'proposal', 'refusalGround', 'mainReason'],
  check({ result, proposal, refusalGround, mainReason }) {
    if (result !== 'approve' || proposal !== 'refuse') return undefined;
    return remarks(
      code({ label: 'Avslagsgrunn', value: refusalGround }, REFUSAL_GROUNDS),
      forbiddenGround(refusalGround),
      text({ label: 'Hovedbegrunnelse', value: mainReason }, 'Returner saken så den kan begrunnes.'),
    );
  },
});

export const proposalKnown = rule({
  id: 'decision-proposal',
  sections: [SECTION.decision],
  says: 'Det skal være klart hva som foreslås før det besluttes.',
  facts: ['proposal'],
  check: ({ proposal }) =>
    remarks(code({ label: 'Forslag', value: proposal }, { grant: 'innvilge', refuse: 'avslå' })),
});

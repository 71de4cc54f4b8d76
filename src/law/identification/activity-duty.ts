import { code, remarks } from '../answers.ts';
import { YES_NO } from '../codes.ts';
import { breach } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { CandidateFacts } from './facts.ts';

export const programmeBeforeActivityDuty = rulesOver<CandidateFacts>()({
  id: 'candidate-activity-duty',
  sections: [SECTION.activityDuty, SECTION.entry],
  says: 'Kvalifiseringsprogrammet vurderes før det stilles vilkår om aktivitet.',
  facts: ['activityDutyConsidered'],
  check({ activityDutyConsidered: answer }) {
    if (answer === 'no') {
      return breach(
        'Det er ikke svart ja på at programmet er vurdert før vilkår om aktivitet. Vurder programmet først, og ta så stilling til aktivitetsplikten.',
      );
    }
    return remarks(code({ label: 'Er programmet vurdert før vilkår om aktivitet?', value: answer }, YES_NO));
  },
});

import { birthdayAt } from '../age.ts';
import { code, remarks } from '../answers.ts';
import { isDate } from '../calendar.ts';
import { YES_NO } from '../codes.ts';
import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { Settings } from '../settings.ts';
import type { CandidateFacts } from './facts.ts';

const rule = rulesOver<CandidateFacts>();

/** Whether § 20 a is about somebody: until the day they turn 30. Of whom no birth date is known, nothing is said. */
export const isUnder30 = (
  { today, birthDate }: Pick<CandidateFacts, 'today' | 'birthDate'>,
  settings: Pick<Settings, 'leapDayBirthday'>,
): boolean => isDate(birthDate) && today < birthdayAt(birthDate, 30, settings);

export const programmeBeforeActivityDuty = rule({
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

/** Neither the birth date nor the age is told: only that the section concerns the person. */
export const activityDutyUnder30 = rule({
  id: 'candidate-activity-duty-under-30',
  sections: [SECTION.activityDuty],
  says: 'Den som er under 30 år og får økonomisk stønad, skal ha vilkår om aktivitet når programmet ikke er aktuelt, hvis ikke tungtveiende grunner taler mot det.',
  facts: ['today', 'birthDate', 'relevant'],
  settings: ['leapDayBirthday'],
  check({ today, birthDate, relevant }, settings) {
    if (relevant !== 'no' || !isUnder30({ today, birthDate }, settings)) return undefined;
    return note(
      'Programmet er ikke aktuelt, og personen hører til dem som skal ha vilkår om aktivitet når de får økonomisk stønad. Ta stilling til aktivitetsplikten nå.',
    );
  },
});

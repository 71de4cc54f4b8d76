import { note } from '../finding.ts';
import { isUnder30 } from '../identification/activity-duty.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { EntryFacts } from './facts.ts';

/** As for a candidate for whom the programme is not relevant. Neither the birth date nor the age is told. */
export const activityDutyWhenRefused = rulesOver<EntryFacts>()({
  id: 'entry-activity-duty-under-30',
  sections: [SECTION.activityDuty],
  says: 'Den som er under 30 år og får økonomisk stønad, skal ha vilkår om aktivitet også når søknaden om program avslås, hvis ikke tungtveiende grunner taler mot det.',
  facts: ['today', 'birthDate', 'proposal'],
  settings: ['leapDayBirthday'],
  check({ today, birthDate, proposal }, settings) {
    if (proposal !== 'refuse' || !isUnder30({ today, birthDate }, settings)) return undefined;
    return note(
      'Det foreslås avslag, og søkeren hører til dem som skal ha vilkår om aktivitet når de får økonomisk stønad. Ta stilling til aktivitetsplikten i saken om økonomisk stønad.',
    );
  },
});

import { HOLIDAY_SETTINGS, yearsWithoutHoliday } from '../absence/holiday-years.ts';
import { note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { list } from '../text.ts';
import type { EvaluationFacts } from './facts.ts';

/** Nobody asks for holiday that nobody has set, so an evaluation is where somebody is asked to set it. */
export const holidaySetForYears = rulesOver<EvaluationFacts>()({
  id: 'evaluation-holiday-set',
  sections: [SECTION.holiday],
  says: 'For hvert kalenderår i programmet skal det fastsettes ferie.',
  facts: ['today', 'programmeStart', 'periodEnd', 'holidays', 'interruptions'],
  settings: [...HOLIDAY_SETTINGS],
  check({ today, programmeStart, periodEnd, holidays, interruptions }, settings) {
    if (!holidays) return undefined;
    const known = { programmeStart, programmeEnd: periodEnd, holidays, interruptions: interruptions ?? null };
    const years = yearsWithoutHoliday(known, today, settings);
    if (years.length === 0) return undefined;
    const over = years.some((year) => year < today.slice(0, 4))
      ? ' For et år som er over, skriv i evalueringen hvorfor det ikke ble fastsatt.'
      : '';
    return note(
      `Det er ikke registrert ferie for ${list(years)}. Kommunen skal fastsette ferie for hvert kalenderår: snakk med deltakeren om når den tas, og registrer den i saken.${over}`,
    );
  },
});

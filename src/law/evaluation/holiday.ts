import {
  HOLIDAY_DAY_SETTINGS,
  HOLIDAY_SETTINGS,
  holidayLeft,
  yearsWithoutHoliday,
  type HolidayLeft,
} from '../absence/holiday-years.ts';
import { remarks } from '../answers.ts';
import { note, type Remark } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { list } from '../text.ts';
import type { EvaluationFacts } from './facts.ts';

/** "Up to": whether the rest is to be set is for the municipality to say. */
const leftRemark = ({ year, setDays, leftDays }: HolidayLeft): Remark =>
  note(
    `For ${year} er det registrert ferie i ${setDays} ${setDays === 1 ? 'virkedag' : 'virkedager'} av opptil ${setDays + leftDays}, så ${leftDays} er igjen. Snakk med deltakeren om når resten tas, og registrer den i saken.`,
  );

/** Nobody asks for holiday that nobody has set, so an evaluation is where somebody is asked to set it. */
export const holidaySetForYears = rulesOver<EvaluationFacts>()({
  id: 'evaluation-holiday-set',
  sections: [SECTION.holiday],
  says: 'For hvert kalenderår i programmet skal det fastsettes ferie.',
  version: 3,
  facts: [
    'today',
    'programmeStart',
    'periodEnd',
    'holidays',
    'interruptions',
    'birthDate',
    'freeDayActivities',
  ],
  settings: [...new Set([...HOLIDAY_SETTINGS, ...HOLIDAY_DAY_SETTINGS])],
  check({ today, periodEnd, holidays, ...facts }, settings) {
    if (!holidays) return undefined;
    const known = { ...facts, programmeEnd: periodEnd, holidays };
    const left = holidayLeft(known, today, settings);
    const without = yearsWithoutHoliday(known, today, settings);
    return remarks(without.length > 0 && withoutRemark(without, today), left && leftRemark(left));
  },
});

function withoutRemark(years: readonly string[], today: string): Remark {
  const over = years.some((year) => year < today.slice(0, 4))
    ? ' For et år som er over, skriv i evalueringen hvorfor det ikke ble fastsatt.'
    : '';
  return note(
    `Det er ikke registrert ferie for ${list(years)}. Kommunen skal fastsette ferie for hvert kalenderår: snakk med deltakeren om når den tas, og registrer den i saken.${over}`,
  );
}

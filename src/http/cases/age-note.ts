import { birthdayAt } from '../../law/age.ts';
import { SECTION } from '../../law/sections.ts';
import { settingsHere } from '../../law/settings-here.ts';
import { longDate } from '../words/dates.ts';

/**
 * A remark on a person who is too young or too old for the programme today. Nobody is refused for it here: whoever
 * has applied gets a decision, and the day of the decision is what counts.
 */
export function ageNotes(birthDate: string, today: string): string[] {
  const at18 = birthdayAt(birthDate, 18, settingsHere());
  const at67 = birthdayAt(birthDate, 67, settingsHere());
  if (today < at18) {
    return [
      `Personen fyller 18 år først ${longDate(at18)}. Programmet er for dem som er mellom 18 og 67 år når vedtaket blir fattet (${SECTION.entryAge}).`,
    ];
  }
  if (today < at67) return [];
  return [
    `Personen fylte 67 år ${longDate(at67)}. Programmet er for dem som er mellom 18 og 67 år når vedtaket blir fattet (${SECTION.entryAge}).`,
  ];
}

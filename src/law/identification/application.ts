import { code, pastDate, remarks } from '../answers.ts';
import { addMonths, isDate, norwegian } from '../calendar.ts';
import { YES_NO } from '../codes.ts';
import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { settingsHere } from '../settings-here.ts';
import type { Settings } from '../settings.ts';
import { startDeadline } from '../programme/start-deadline.ts';
import type { CandidateFacts } from './facts.ts';

const rule = rulesOver<CandidateFacts>();

export const applicationAnswered = rule({
  id: 'candidate-application',
  sections: [SECTION.start, SECTION.enlightened],
  says: 'Det skal være klart om personen har søkt, og når søknaden kom inn.',
  facts: ['today', 'applied', 'applicationDate'],
  check({ today, applied, applicationDate }) {
    if (applied !== 'yes')
      return remarks(code({ label: 'Har personen søkt om programmet?', value: applied }, YES_NO));
    return remarks(pastDate({ label: 'Når kom søknaden inn?', value: applicationDate }, today));
  },
});

export const applicationNeeded = rule({
  id: 'candidate-application-needed',
  sections: [SECTION.start],
  says: 'Er programmet aktuelt, skal personen få hjelp til å søke, for fristen løper fra søknaden.',
  facts: ['relevant', 'applied'],
  settings: ['applicationNeededToProceed'],
  check({ relevant, applied }, { applicationNeededToProceed }) {
    if (relevant !== 'yes' || applied !== 'no') return undefined;
    const remark = applicationNeededToProceed ? breach : note;
    return remark(
      'Programmet er aktuelt, men personen har ikke søkt. Hjelp personen med å søke, og registrer datoen søknaden kom inn.',
    );
  },
});

/** The first day that an application may have come in on without somebody looking the date over. */
export const earliestApplicationDate = (
  today: string,
  { applicationMaxAgeMonths }: Pick<Settings, 'applicationMaxAgeMonths'> = settingsHere(),
): string => addMonths(today, -applicationMaxAgeMonths);

export const applicationRecent = rule({
  id: 'candidate-application-age',
  sections: [SECTION.start],
  // Whoever has applied has a right to a decision (§ 29), however long it has been lying there: no date can mend that.
  says: 'En søknadsdato langt tilbake skal kontrolleres, og fristen for å starte må ikke oversittes.',
  facts: ['today', 'applied', 'applicationDate', 'applicationDateChecked'],
  settings: ['applicationMaxAgeMonths', 'rollStartDeadline'],
  version: 2,
  check({ today, applied, applicationDate, applicationDateChecked }, settings) {
    if (applied !== 'yes' || !isDate(applicationDate)) return undefined;
    const { applicationMaxAgeMonths: months } = settings;
    if (applicationDate < earliestApplicationDate(today, settings) && applicationDateChecked !== true) {
      return breach(
        `Søknadsdatoen ${norwegian(applicationDate)} er mer enn ${months} måneder før i dag, ${norwegian(today)}. Kontroller året. Er datoen riktig, kryss av for «Søknadsdatoen er kontrollert og riktig».`,
      );
    }
    const deadline = startDeadline(applicationDate, settings);
    if (deadline >= today) return undefined;
    return note(
      `Søknaden kom inn ${norwegian(applicationDate)}, så programmet skulle ha startet senest ${norwegian(deadline)}. Avklar saken straks.`,
    );
  },
});

import { code, date, pastDate, remarks, text } from '../answers.ts';
import { addCalendarDays, addMonths, isDate, norwegian } from '../calendar.ts';
import { checkWith } from '../check.ts';
import { END_REASONS } from '../codes.ts';
import { breach } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { EndingFacts } from './facts.ts';

const rule = rulesOver<EndingFacts>();
const BY_TIME = ['period-end', 'max-duration', 'turned-67'];
const ABSENCES = { work: 'ordinært arbeid', birth: 'fødsel', adoption: 'adopsjon' };

export const endingReasoned = rule({
  id: 'ending-reason',
  sections: [SECTION.ending],
  says: 'En avslutning skal ha en saklig grunn hos deltakeren, eller følge av at tiden er ute.',
  facts: ['programmeStart', 'endReason', 'endDate', 'reason'],
  check({ programmeStart, endReason, endDate, reason }) {
    const needsText = endReason && !BY_TIME.includes(endReason);
    const before = isDate(endDate) && isDate(programmeStart) && endDate < programmeStart;
    return remarks(
      code({ label: 'Grunn til avslutning', value: endReason }, END_REASONS),
      needsText
        ? text({ label: 'Begrunnelse', value: reason }, 'Skriv hvorfor programmet avsluttes.')
        : undefined,
      date({ label: 'Sluttdato', value: endDate }),
      before &&
        breach(
          `Sluttdatoen ${norwegian(endDate)} er før programmet startet ${norwegian(programmeStart)}. Rett datoen.`,
        ),
    );
  },
});

export const noticeGiven = rule({
  id: 'ending-notice',
  sections: [SECTION.notice],
  says: 'Avsluttes programmet mot deltakerens vilje, skal det varsles på forhånd med en frist for å svare.',
  facts: ['today', 'endReason', 'againstWill', 'noticeSentOn', 'responseDeadline', 'respondedOn'],
  settings: ['noticeResponseDays'],
  check(
    { today, endReason, againstWill, noticeSentOn, responseDeadline, respondedOn },
    { noticeResponseDays },
  ) {
    if (endReason !== 'not-resuming' && againstWill !== 'yes') return undefined;
    const wrong = remarks(
      pastDate({ label: 'Dato for forhåndsvarsel', value: noticeSentOn }, today),
      date({ label: 'Frist for å svare', value: responseDeadline }),
    );
    if (wrong.length > 0 || !isDate(noticeSentOn) || !isDate(responseDeadline)) return wrong;
    const earliestDeadline = addCalendarDays(noticeSentOn, noticeResponseDays);
    if (responseDeadline < earliestDeadline) {
      return breach(
        `Varselet ble sendt ${norwegian(noticeSentOn)} med frist ${norwegian(responseDeadline)}. Gi minst ${noticeResponseDays} dager, til ${norwegian(earliestDeadline)}.`,
      );
    }
    const answered = isDate(respondedOn) && respondedOn >= noticeSentOn && respondedOn <= today;
    if (answered || today > responseDeadline) return undefined;
    return breach(
      `Fristen for å svare på varselet er ${norwegian(responseDeadline)} og er ikke ute. Vent til dagen etter, eller til deltakeren har svart.`,
    );
  },
});

export const protectedAbsence = rule({
  id: 'ending-protected-absence',
  sections: [SECTION.endingAbsence],
  says: 'Programmet kan ikke avsluttes for fravær til arbeid, fødsel eller adopsjon det første året.',
  facts: ['endReason', 'endDate', 'againstWill', 'absenceKind', 'absenceFrom'],
  check({ endReason, endDate, againstWill, absenceKind, absenceFrom }) {
    if (!absenceKind || !Object.hasOwn(ABSENCES, absenceKind)) return undefined;
    if (endReason !== 'not-resuming' && againstWill !== 'yes') return undefined;
    const wrong = date({ label: 'Første dag av fraværet', value: absenceFrom });
    if (wrong || !isDate(absenceFrom) || !isDate(endDate)) return wrong;
    const free = addMonths(absenceFrom, 12);
    if (endDate >= free) return undefined;
    return breach(
      `Fraværet for ${ABSENCES[absenceKind as keyof typeof ABSENCES]} startet ${norwegian(absenceFrom)}, og programmet avsluttes ${norwegian(endDate)}. Det kan tidligst skje ${norwegian(free)}.`,
    );
  },
});

export const endingRules = [endingReasoned, noticeGiven, protectedAbsence] as const;

/** For ending a programme early. */
export const checkEnding = checkWith(endingRules);

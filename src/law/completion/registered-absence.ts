import { isDate, norwegian } from '../calendar.ts';
import type { DateAnswer } from '../facts.ts';
import { breach, note, type Remark } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { Settings } from '../settings.ts';
import { absenceAnswered, isProtecting } from './against-will.ts';
import type { EndingDecisionFacts, EndingFacts } from './facts.ts';
import { isProtectedAbsence, protectedUntil } from './protected-absence.ts';
import type { ProtectedTime, RegisteredFacts } from './protected-time.ts';
import { lastsUntil, protectedOn, protectedTimes, unknownLeave } from './protected-times.ts';

interface Seen extends RegisteredFacts {
  readonly today: string;
  readonly endDate: string;
  readonly absenceKind?: string | null | undefined;
  readonly absenceFrom?: DateAnswer;
}

/** Whether the answer has told of an absence: care is after a birth or an adoption, whichever it is. */
const tells = (told: unknown, { protects }: ProtectedTime): boolean =>
  told === protects || (protects === 'care' && (told === 'birth' || told === 'adoption'));

/** When it is looked at: what stops an ending when it is decided has come since it was assessed. */
export type Moment = 'assessed' | 'decided';

const REGISTERED: Readonly<Record<Moment, string>> = {
  assessed: 'Det er registrert',
  decided: 'Etter at forslaget ble vurdert, er det registrert',
};

/**
 * Puts what the case knows beside what is answered. Absence that lasts, and that the ending cannot but be about, stops
 * it; of other absence within its year it is told. Leave that nobody has said the purpose of may be for work: the case
 * is to be as well informed as possible (administration act § 17), so that is asked for.
 */
export function registeredAbsenceRemarks(
  { today, endDate, absenceKind, absenceFrom, ...registered }: Seen,
  isAbout: (time: ProtectedTime) => boolean,
  cure: string,
  settings?: Pick<Settings, 'shortMonthEndsPeriod'>,
  moment: Moment = 'assessed',
): Remark[] {
  // The rule on the answer has stopped that already, where the answer has it within its year too.
  const told =
    isDate(absenceFrom) && endDate < protectedUntil(absenceFrom, settings) ? absenceKind : undefined;
  const asked = isProtectedAbsence(told)
    ? []
    : protectedOn(unknownLeave(registered, settings), endDate).map((leave) =>
        note(
          `Det er registrert ${leave.words} fra ${norwegian(leave.from)}, men saken sier ikke hva den er til. Finn ut om den er for ordinært arbeid, eller for omsorg etter fødsel eller adopsjon: da kan den tidligst avslutte programmet ${norwegian(leave.free)}. Er den det, svar det under «Bygger forslaget på fravær?».`,
        ),
      );
  const seen = protectedOn(protectedTimes(registered, settings), endDate)
    .filter((time) => !tells(told, time))
    .map((time) => {
      const registered = `${time.words} fra ${norwegian(time.from)}`;
      return isAbout(time) && lastsUntil(time, endDate, today)
        ? breach(
            `${REGISTERED[moment]} ${registered}, og programmet kan ikke avsluttes ${norwegian(endDate)} for det. Det kan tidligst skje ${norwegian(time.free)}. ${cure}`,
          )
        : note(
            `Det er registrert ${registered}, men forslaget sier ikke at det bygger på det. Kontroller at avslutningen ${norwegian(endDate)} ikke skyldes fraværet.`,
          );
    });
  return [...seen, ...asked];
}

/**
 * The same of an ending that is decided, as long as its day has not come. Absence that begins afterwards need not be why
 * it ends, so this says what to look at and what can be done, and stops nothing.
 */
export function absenceSinceRemarks(
  { today, endDate, ...registered }: Pick<Seen, 'today' | 'endDate' | keyof RegisteredFacts>,
  isAbout: (time: ProtectedTime) => boolean,
  cure: (free: string) => string,
  settings?: Pick<Settings, 'shortMonthEndsPeriod'>,
): Remark[] {
  return protectedOn(protectedTimes(registered, settings), endDate)
    .filter((time) => isAbout(time) && lastsUntil(time, endDate, today))
    .map((time) =>
      note(
        `Det er besluttet å avslutte programmet ${norwegian(endDate)}, men nå er det registrert ${time.words} fra ${norwegian(time.from)}. Skyldes avslutningen fraværet, kan den tidligst skje ${norwegian(time.free)}. ${cure(norwegian(time.free))}`,
      ),
    );
}

/** What can be done about a decided end without another day for it: the law's own way back (decision 0023). */
export const WAY_BACK =
  'veiled deltakeren om å klage, og registrer klagen på sakens side. Vedtaket kan utsettes til klagen er avgjort, og gjøres det om, går programmet videre.';

/** Reasons that are nothing but absence: who is away for work, or does not come back. */
const isAbsence = (endReason: EndingFacts['endReason'], { protects }: ProtectedTime): boolean =>
  endReason === 'not-resuming' ||
  endReason === 'interruption-year' ||
  (endReason === 'work' && protects === 'work');

/** What both moments look at, and how. */
const LOOKED_AT = [
  'today',
  'endDate',
  'againstWill',
  'endReason',
  'absenceKind',
  'absenceFrom',
  'registeredAbsences',
  'registeredInterruptions',
] as const satisfies readonly (keyof EndingFacts)[];

function endingRemarks(
  { endDate, againstWill, endReason, absenceKind, ...facts }: Pick<EndingFacts, (typeof LOOKED_AT)[number]>,
  cure: string,
  settings: Pick<Settings, 'shortMonthEndsPeriod'>,
  moment?: Moment,
): Remark[] {
  if (!isDate(endDate) || !isProtecting({ endReason, againstWill })) return [];
  return registeredAbsenceRemarks(
    { ...facts, endDate, absenceKind: absenceAnswered({ endReason, absenceKind }) },
    (time) => isAbsence(endReason, time),
    cure,
    settings,
    moment,
  );
}

export const registeredAbsenceSeen = rulesOver<EndingFacts>()({
  id: 'ending-registered-absence',
  version: 4,
  sections: [SECTION.endingAbsence],
  says: 'Fravær for arbeid, fødsel eller adopsjon som er registrert i saken, avslutter ikke programmet det første året.',
  facts: ['proposal', ...LOOKED_AT],
  settings: ['shortMonthEndsPeriod'],
  check({ proposal, ...facts }, settings) {
    if (proposal === 'keep' || proposal === 'notice') return undefined;
    return endingRemarks(facts, 'La programmet gå videre, eller velg en senere sluttdato.', settings);
  },
});

export const absenceSinceEnding = rulesOver<EndingDecisionFacts>()({
  id: 'ending-decided-registered-absence',
  sections: [SECTION.endingAbsence],
  says: 'Registreres fravær for arbeid, fødsel eller adopsjon etter at avslutningen er besluttet, skal vedtaket ses på igjen før siste dag.',
  facts: ['today', 'endDate', 'againstWill', 'endReason', 'registeredAbsences', 'registeredInterruptions'],
  settings: ['shortMonthEndsPeriod'],
  check({ endDate, againstWill, endReason, ...facts }, settings) {
    if (!isDate(endDate) || !isProtecting({ endReason, againstWill })) return undefined;
    return absenceSinceRemarks(
      { ...facts, endDate },
      (time) => isAbsence(endReason, time),
      (free) =>
        `Da kan beslutteren flytte sluttdatoen til ${free}, om perioden varer så lenge. Ellers: ${WAY_BACK}`,
      settings,
    );
  },
});

/** Weeks may pass between the assessment and the decision, and a child is born in them. */
export const registeredAbsenceSeenAtDecision = rulesOver<EndingDecisionFacts>()({
  id: 'ending-decision-registered-absence',
  sections: [SECTION.endingAbsence],
  says: 'Fravær for arbeid, fødsel eller adopsjon som er registrert når avslutningen besluttes, avslutter ikke programmet det første året.',
  facts: ['result', ...LOOKED_AT],
  settings: ['shortMonthEndsPeriod'],
  check({ result, ...facts }, settings) {
    if (result !== 'approve') return undefined;
    return endingRemarks(
      facts,
      'Returner forslaget, så det blir vurdert på nytt, eller få det trukket på sakens side.',
      settings,
      'decided',
    );
  },
});

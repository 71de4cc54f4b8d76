import { addCalendarDays, daysBetween, nextWorkday, norwegian } from '../calendar.ts';
import { breach } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { Settings } from '../settings.ts';
import { datesOf } from './days.ts';
import type { AbsenceDecisionFacts, OtherAbsence, ReportedAbsence } from './facts.ts';
import {
  DAYS_AT_A_TIME,
  daysWithinWindow,
  EIGHT_WEEKS_SETTINGS,
  selfCertificationAfterEightWeeks,
  selfCertificationRightLost,
} from './self-certification.ts';
import { SICK_CHILD_CASE, sickChildCertificate } from './sick-child.ts';

/**
 * Calendar days of sickness without a certificate, as § 6 counts them: the days themselves, earlier ones that count with
 * them, and absence that goes on from them. Only beyond three may a certificate be demanded (fourth paragraph).
 */
export function daysWithoutCertificate(
  absence: Pick<ReportedAbsence, 'from' | 'to'>,
  others: readonly OtherAbsence[],
  settings: Pick<Settings, 'earlierSelfCertification'>,
): number | undefined {
  const period = datesOf(absence);
  if (!period) return undefined;
  let days = daysWithinWindow(period.from, others, settings) + daysBetween(period.from, period.to) + 1;
  for (let last = period.to, more = goesOn(last, others); more; more = goesOn(last, others)) {
    // Without an end it lasts, and is beyond any number of days by and by.
    if (!more.to) return Infinity;
    days += daysBetween(more.from, more.to) + 1;
    last = more.to;
  }
  return days;
}

/** Absence from the next day on which there is anything to be absent from: nobody has shown that it is another matter. */
function goesOn(last: string, others: readonly OtherAbsence[]) {
  const next = nextWorkday(addCalendarDays(last, 1));
  for (const { kind, certificate, from, to } of others) {
    const uncertified =
      kind === 'self-certified' ||
      kind === 'unauthorised' ||
      (kind === 'medical-certificate' && certificate !== 'yes');
    const begins = datesOf({ from, to: to ?? '9999-12-31' });
    if (uncertified && begins && last < begins.from && begins.from <= next) {
      return { from: begins.from, to: to ? begins.to : undefined };
    }
  }
  return undefined;
}

export const certificateDemand = rulesOver<AbsenceDecisionFacts>()({
  id: 'absence-certificate-demand',
  sections: [SECTION.certificateRequired, SECTION.sickChildCertificate],
  says: 'Legeerklæring kan bare kreves for sykdom ut over tre kalenderdager, om retten til egenmelding ikke er falt bort.',
  facts: [
    ...SICK_CHILD_CASE,
    'programmeStart',
    'transferred',
    'uncounted',
    'withdrawnRights',
    'result',
    'papersAskedFor',
  ],
  settings: ['earlierSelfCertification', ...EIGHT_WEEKS_SETTINGS],
  version: 2,
  check({ result, papersAskedFor, ...absence }, settings) {
    if (result !== 'document' || papersAskedFor !== 'certificate') return undefined;
    const facts = absence as AbsenceDecisionFacts;
    const { kind, others } = facts;
    const period = datesOf(facts);
    if (!period || selfCertificationRightLost.check(facts).length > 0) return undefined;
    const days = `${norwegian(period.from)}–${norwegian(period.to)}`;
    if (kind === 'sick-child' && sickChildCertificate.check(facts).length === 0) {
      return breach(
        `Det kreves legeerklæring for ${days}, men den kan først kreves fra den fjerde dagen. Godkjenn, eller be om skriftlig bekreftelse.`,
        SECTION.sickChildCertificate,
      );
    }
    if (
      kind !== 'self-certified' ||
      selfCertificationAfterEightWeeks.check(facts, settings as Settings).length > 0
    )
      return undefined;
    const count = daysWithoutCertificate(facts, others, settings);
    if (count === undefined || count > DAYS_AT_A_TIME) return undefined;
    return breach(
      `Det kreves legeerklæring for ${days}, men sykdommen har ikke vart ut over tre kalenderdager. Godkjenn, eller be om skriftlig bekreftelse (§ 7). Er det rimelig grunn til tvil, vurder retten til egenmelding (§ 8).`,
    );
  },
});

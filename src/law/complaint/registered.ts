import { code, pastDate, remarks } from '../answers.ts';
import { isDate, norwegian } from '../calendar.ts';
import { YES_NO } from '../codes.ts';
import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { complaintDeadline, lastDayOfComplaintYear, madeOn, timingOf } from './deadline.ts';
import { COMPLAINANTS, type ComplaintFacts } from './facts.ts';

const rule = rulesOver<ComplaintFacts>();
const DATES = ['decidedOn', 'decisionReceivedOn', 'knownOn', 'sentOn', 'receivedOn'] as const;
const SETTINGS = ['assumedPostageDays', 'rollComplaintYear'] as const;

export const complaintDates = rule({
  id: 'complaint-dates',
  sections: [SECTION.complaintDeadline, SECTION.complaintMade],
  says: 'Datoene for vedtaket, underretningen og klagen må komme i riktig rekkefølge.',
  facts: ['today', ...DATES],
  check(facts) {
    const { today, decidedOn, decisionReceivedOn, knownOn, sentOn, receivedOn } = facts;
    const before = (value: unknown, what: string, earliest: unknown, than: string) =>
      isDate(value) &&
      isDate(earliest) &&
      value < earliest &&
      breach(`${what} ${norwegian(value)}, men ${than} ${norwegian(earliest)}. Rett en av datoene.`);
    const given = (value: string | null | undefined, label: string) =>
      value ? pastDate({ label, value }, today) : undefined;
    return remarks(
      pastDate({ label: 'Når kom klagen inn?', value: receivedOn }, today),
      given(sentOn, 'Når ble klagen sendt?'),
      given(decisionReceivedOn, 'Når fikk klageren vedtaket?'),
      given(knownOn, 'Når ble klageren kjent med vedtaket?'),
      before(receivedOn, 'Klagen kom inn', decidedOn, 'vedtaket er fattet'),
      before(receivedOn, 'Klagen kom inn', sentOn, 'den er sendt'),
      before(sentOn, 'Klagen er sendt', decidedOn, 'vedtaket er fattet'),
      before(decisionReceivedOn, 'Klageren fikk vedtaket', decidedOn, 'det er fattet'),
      before(knownOn, 'Klageren ble kjent med vedtaket', decidedOn, 'det er fattet'),
      isDate(decisionReceivedOn) &&
        isDate(knownOn) &&
        breach(
          `Klageren fikk vedtaket ${norwegian(decisionReceivedOn)}, men ble kjent med det på annen måte ${norwegian(knownOn)}. Fristen løper fra underretningen: fjern den andre datoen.`,
        ),
    );
  },
});

export const complainantKnown = rule({
  id: 'complaint-by-whom',
  sections: [SECTION.appealable, SECTION.representative],
  says: 'Bare parten eller en annen med rettslig klageinteresse kan klage, selv eller ved fullmektig.',
  facts: ['complainant', 'authorised'],
  check: ({ complainant, authorised }) =>
    remarks(
      code({ label: 'Hvem klager?', value: complainant }, COMPLAINANTS),
      complainant === 'representative' &&
        code({ label: 'Er det vist fullmakt eller vergemål?', value: authorised }, YES_NO),
      complainant === 'representative' &&
        authorised === 'no' &&
        note(
          'Den som klager for parten, har ikke vist fullmakt eller vergemål. Be om det med en kort frist.',
          SECTION.representative,
        ),
      complainant === 'other' &&
        note('Klageren er ikke part i saken. Vurder om vedkommende har rettslig klageinteresse.'),
    ),
});

export const complaintComplete = rule({
  id: 'complaint-form',
  sections: [SECTION.complaintForm],
  says: 'En klage skal være undertegnet og si hvilken endring som ønskes; mangler rettes med en kort frist.',
  facts: ['complete'],
  check: ({ complete }) =>
    remarks(
      code({ label: 'Er klagen undertegnet, og sier den hva som ønskes endret?', value: complete }, YES_NO),
      complete === 'no' && note('Klagen har mangler. Sett en kort frist for å rette den.'),
    ),
});

export const complaintInTime = rule({
  id: 'complaint-in-time',
  sections: [SECTION.complaintDeadline, SECTION.complaintMade, SECTION.deadlineCount],
  says: 'Klagefristen er tre uker fra vedtaket kom fram, og forlenges når den ender på en lørdag eller helligdag.',
  facts: DATES,
  settings: SETTINGS,
  check(facts, settings) {
    const made = madeOn(facts);
    if (!made || !isDate(facts.decidedOn) || timingOf(facts, settings) !== 'late') return undefined;
    const { from, lastDay, basis } = complaintDeadline(facts, settings);
    const how = {
      received: `vedtaket kom fram ${norwegian(from)}`,
      known: `klageren ble kjent med vedtaket ${norwegian(from)}`,
      assumed: `vedtaket regnes som kommet fram ${norwegian(from)}, siden dagen ikke er kjent`,
    };
    return note(
      `Klagen er framsatt ${norwegian(made)}, men fristen var ${norwegian(lastDay)}: ${how[basis]}. Vurder om den likevel kan tas til behandling.`,
    );
  },
});

export const complaintWithinYear = rule({
  id: 'complaint-within-year',
  sections: [SECTION.lateComplaint],
  says: 'En klage kan ikke tas til behandling når det er gått mer enn ett år siden vedtaket.',
  facts: DATES,
  settings: SETTINGS,
  check(facts, settings) {
    const made = madeOn(facts);
    if (!made || !isDate(facts.decidedOn) || timingOf(facts, settings) !== 'barred') return undefined;
    const lastDay = lastDayOfComplaintYear(facts.decidedOn, settings);
    return note(
      `Klagen er framsatt ${norwegian(made)}, og vedtaket er fra ${norwegian(facts.decidedOn)}. Etter ${norwegian(lastDay)} kan den ikke tas til behandling. Vurder om kontoret likevel vil gjøre om vedtaket av eget tiltak.`,
    );
  },
});

export const noFurtherAppeal = rule({
  id: 'complaint-not-tried-before',
  sections: [SECTION.appealable, SECTION.appealBody],
  says: 'Det Statsforvalteren har avgjort i en klagesak, kan ikke påklages videre.',
  facts: ['triedBefore'],
  check: ({ triedBefore }) =>
    triedBefore === 'yes'
      ? note(
          'Statsforvalteren har allerede avgjort en klage over dette vedtaket. Det kan ikke påklages videre.',
        )
      : undefined,
});

export const registeredRules = [
  complaintDates,
  complainantKnown,
  complaintComplete,
  complaintInTime,
  complaintWithinYear,
  noFurtherAppeal,
] as const;

/** A complaint is taken up as it is, or somebody must first consider whether it can be. */
export type Admission = 'admissible' | 'to-be-assessed';

export function admissionOf(facts: ComplaintFacts, settings?: Parameters<typeof timingOf>[1]): Admission {
  const { complainant, authorised, complete, triedBefore } = facts;
  const byRight = complainant === 'party' || (complainant === 'representative' && authorised === 'yes');
  const fine = byRight && complete === 'yes' && triedBefore !== 'yes';
  return fine && timingOf(facts, settings) === 'in-time' ? 'admissible' : 'to-be-assessed';
}

import { code, date, remarks, text } from '../answers.ts';
import { isDate, norwegian } from '../calendar.ts';
import { YES_NO } from '../codes.ts';
import { breach } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { complaintDeadline, lastDayOfComplaintYear, timingOf } from './deadline.ts';
import { LATE_GROUNDS, REJECTION_GROUNDS, type AdmissionFacts } from './facts.ts';

const rule = rulesOver<AdmissionFacts>();
const DATES = ['decidedOn', 'decisionReceivedOn', 'knownOn', 'sentOn', 'receivedOn'] as const;
const SETTINGS = ['assumedPostageDays', 'rollComplaintYear'] as const;

export const admissionReasoned = rule({
  id: 'complaint-admission-reasoned',
  sections: [SECTION.complaintReview, SECTION.grounds],
  says: 'Om en klage tas til behandling, skal avgjøres med en begrunnelse.',
  facts: ['accept', 'rejectionGround', 'reason'],
  check: ({ accept, rejectionGround, reason }) =>
    remarks(
      code({ label: 'Skal klagen tas til behandling?', value: accept }, YES_NO),
      accept === 'no' &&
        code({ label: 'Hvorfor tas klagen ikke til behandling?', value: rejectionGround }, REJECTION_GROUNDS),
      text({ label: 'Begrunnelse', value: reason }, 'Skriv hva som er avgjørende.'),
    ),
});

export const lateComplaintGround = rule({
  id: 'complaint-late-ground',
  sections: [SECTION.lateComplaint],
  version: 2,
  says: 'En klage som kommer for sent, kan tas til behandling når klageren ikke kan lastes, eller av særlige grunner.',
  facts: [...DATES, 'accept', 'lateGround'],
  settings: SETTINGS,
  check({ accept, lateGround, ...facts }, settings) {
    if (accept !== 'yes' || timingOf(facts, settings) !== 'late') return undefined;
    // Nobody knows that it is late: there is nothing to excuse.
    if (complaintDeadline(facts, settings).basis === 'assumed') return undefined;
    return remarks(code({ label: 'Hvorfor kan den behandles for sent?', value: lateGround }, LATE_GROUNDS));
  },
});

export const barredAfterYear = rule({
  id: 'complaint-barred',
  sections: [SECTION.lateComplaint],
  says: 'Ingen grunn gjør at en klage kan tas til behandling mer enn ett år etter vedtaket.',
  facts: [...DATES, 'accept'],
  settings: SETTINGS,
  check({ accept, ...facts }, settings) {
    if (accept !== 'yes' || timingOf(facts, settings) !== 'barred') return undefined;
    const { decidedOn } = facts;
    return breach(
      `Vedtaket er fra ${norwegian(decidedOn)}, og klagen kom etter ${norwegian(lastDayOfComplaintYear(decidedOn, settings))}. Den kan ikke tas til behandling. Svar nei.`,
    );
  },
});

export const rejectionFitsFacts = rule({
  id: 'complaint-rejection-fits',
  sections: [SECTION.complaintReview, SECTION.complaintForm],
  says: 'En klage avvises bare når vilkårene for å behandle den ikke er oppfylt.',
  facts: [
    ...DATES,
    'today',
    'accept',
    'rejectionGround',
    'complainant',
    'authorised',
    'complete',
    'triedBefore',
    'mendBy',
  ],
  settings: SETTINGS,
  check(facts, settings) {
    const { today, accept, rejectionGround, complainant, authorised, complete, triedBefore, mendBy } = facts;
    if (accept !== 'no') return undefined;
    const proven = authorised === 'yes';
    return remarks(
      rejectionGround === 'late' &&
        timingOf(facts, settings) === 'in-time' &&
        breach(
          'Klagen er framsatt innen fristen og kan ikke avvises fordi den kom for sent. Velg en annen grunn, eller ta den til behandling.',
          SECTION.complaintDeadline,
        ),
      rejectionGround === 'no-right' &&
        (complainant === 'party' || (complainant === 'representative' && proven)) &&
        breach(
          'Klagen er fra parten eller en fullmektig med fullmakt, og parten har rett til å klage. Velg en annen grunn, eller ta den til behandling.',
          SECTION.appealable,
        ),
      rejectionGround === 'not-appealable' &&
        triedBefore !== 'yes' &&
        breach(
          'Vedtaket er et enkeltvedtak som Statsforvalteren ikke har prøvd, og kan påklages. Velg en annen grunn, eller ta klagen til behandling.',
          SECTION.appealable,
        ),
      ...(rejectionGround === 'not-mended' ? notMended(today, mendBy, complete, authorised) : []),
    );
  },
});

function notMended(today: string, mendBy: unknown, complete: unknown, authorised: unknown) {
  const nothingToMend = complete === 'yes' && authorised !== 'no';
  return remarks(
    nothingToMend &&
      breach(
        'Klagen er registrert uten mangler, men foreslås avvist fordi mangler ikke er rettet. Velg en annen grunn.',
        SECTION.complaintForm,
      ),
    date({ label: 'Frist som ble satt for å rette klagen', value: mendBy }),
    isDate(mendBy) &&
      mendBy >= today &&
      breach(
        `Klageren har frist til ${norwegian(mendBy)} med å rette klagen, og i dag er ${norwegian(today)}. Vent til fristen er ute.`,
        SECTION.complaintForm,
      ),
  );
}

/** The deadline runs from receipt. As long as nobody knows that day, it has not run out against anybody. */
export const lateByKnownReceipt = rule({
  id: 'complaint-late-by-known-receipt',
  sections: [SECTION.complaintDeadline, SECTION.complaintReview],
  says: 'En klage avvises ikke fordi den kom for sent, når det ikke er kjent hvilken dag vedtaket kom fram.',
  facts: [...DATES, 'accept', 'rejectionGround'],
  settings: SETTINGS,
  check({ accept, rejectionGround, ...facts }, settings) {
    if (accept !== 'no' || rejectionGround !== 'late' || timingOf(facts, settings) !== 'late')
      return undefined;
    if (complaintDeadline(facts, settings).basis !== 'assumed') return undefined;
    return breach(
      'Klagen foreslås avvist fordi den kom for sent, men det er ikke kjent hvilken dag vedtaket kom fram. Finn det ut og registrer dagen på vedtakets side, eller ta klagen til behandling.',
    );
  },
});

export const admissionRules = [
  admissionReasoned,
  lateComplaintGround,
  barredAfterYear,
  rejectionFitsFacts,
  lateByKnownReceipt,
] as const;

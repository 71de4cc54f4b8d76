import * as codes from '../../law/codes.ts';
import { CARRIED_OUT } from '../../law/complaint/appeal.ts';
import * as complaint from '../../law/complaint/facts.ts';
import { APPROVAL_RESULTS, CONTROL_ACTIONS, RECHECKS } from '../../law/index.ts';
import { INTERIM_REPLIES } from '../../law/procedure/interim-reply.ts';
import { DECISION_KINDS } from './case-words.ts';
import { shortDate } from './dates.ts';
import { decimal, kroner } from './numbers.ts';

type Words = Readonly<Record<string, string>>;

/** The lists that a field's codes are from. */
const LISTS: Record<string, Words> = {
  reasonCode: codes.NOT_RELEVANT_REASONS,
  effortGroup: {
    STANDARD_INNSATS: 'standard innsats (eldre navn)',
    SITUASJONSBESTEMT_INNSATS: 'situasjonsbestemt innsats (eldre navn)',
    SPESIELT_TILPASSET_INNSATS: 'spesielt tilpasset innsats (eldre navn)',
    GRADERT_VARIG_TILPASSET_INNSATS: 'gradert varig tilpasset innsats (eldre navn)',
    VARIG_TILPASSET_INNSATS: 'varig tilpasset innsats (eldre navn)',
    GODE_MULIGHETER: 'gode muligheter',
    TRENGER_VEILEDNING: 'trenger veiledning',
    TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE: 'trenger veiledning, nedsatt arbeidsevne',
    JOBBE_DELVIS: 'jobbe delvis',
    LITEN_MULIGHET_TIL_A_JOBBE: 'liten mulighet til å jobbe',
  },
  workAbility: { met: 'ja', 'not-met': 'nei' },
  closeFollowUp: { met: 'ja', 'not-met': 'nei' },
  benefits: { none: 'nei, ingen', 'very-limited': 'ja, men svært lite', more: 'ja, mer enn det' },
  residence: {
    resident: 'norsk statsborger, eller bor lovlig i Norge',
    eea: 'EØS-borger med lovlig opphold',
    'no-residence': 'er ikke norsk statsborger og har ikke bopel i Norge',
    'no-lawful-stay': 'er ikke norsk statsborger og har ikke lovlig opphold',
  },
  institutionStay: codes.INSTITUTION_STAYS,
  introductionProgramme: { none: 'nei', completed: 'ja, har fullført', entitled: 'ja, har rett og plikt nå' },
  refusalGround: codes.REFUSAL_GROUNDS,
  participation: codes.PARTICIPATION,
  informationGathered: codes.INFORMATION_GATHERED,
  form: { conversation: 'i samtale', digital: 'digitalt', paper: 'på papir' },
  childrenConsidered: { yes: 'ja', no: 'nei, ikke ennå', none: 'personen har ikke barn' },

  needs: codes.NEEDS,
  mappedNeeds: codes.NEEDS,
  need: codes.NEEDS,
  kind: codes.ACTIVITY_KINDS,
  provider: codes.PROVIDERS,

  noShowReason: codes.NO_SHOW_REASONS,
  status: codes.ENDED_STATUSES,
  endReason: codes.END_REASONS,
  endGround: codes.PERIOD_END_GROUNDS,
  situation: codes.SITUATIONS,
  mainIncome: codes.SITUATIONS,
  fallAwayReason: codes.FALL_AWAY_REASONS,

  absenceResult: codes.ABSENCE_RESULTS,
  absenceKind: { ...codes.ABSENCE_KINDS, ...codes.ENDING_ABSENCES, none: 'nei, ikke fravær' },
  absenceSituation: codes.ABSENCE_SITUATIONS,
  papers: codes.ABSENCE_PAPERS,
  welfareReason: codes.WELFARE_REASONS,
  leavePurpose: codes.LEAVE_PURPOSES,
  childCareReason: codes.CHILD_CARE_REASONS,
  antenatalReason: codes.ANTENATAL_REASONS,
  birthHelper: codes.BIRTH_HELPERS,
  supplementGround: codes.CHILD_END_GROUNDS,
  supplementResult: codes.CHILD_SUPPLEMENT_RESULTS,
  covers: codes.SELF_CERTIFICATION_COVERS,
  rightResult: { withdraw: 'retten faller bort', keep: 'retten består' },
  reviewResult: { keep: 'deltakeren får retten tilbake', withdraw: 'retten er fortsatt borte' },

  paymentAction: CONTROL_ACTIONS,
  attendanceAnswer: { corrected: 'frammøtet er rettet', right: 'frammøtet var riktig' },
  monthResult: APPROVAL_RESULTS,
  recheck: RECHECKS,
  paymentMeasure: {
    remind: 'de det gjelder, får beskjed',
    colleague: 'en annen tar over',
    without: 'måneden går uten sakene som mangler',
    other: 'annet',
  },

  // Of interruption, ending, notice and complaint alike.
  proposal: {
    grant: 'innvilge programmet',
    refuse: 'avslå søknaden',
    extend: 'forleng programmet',
    end: 'avslutt programmet',
    interrupt: 'avbryt programmet',
    keep: 'la programmet gå videre',
    notice: 'varsle deltakeren først',
    ...complaint.COMPLAINT_PROPOSALS,
  },
  result: { approve: 'ja, forslaget blir vedtak', return: 'nei, send saken tilbake' },
  ground: { ...codes.SELF_CERTIFICATION_GROUNDS, ...codes.INTERRUPTION_GROUNDS },
  channel: codes.NOTICE_CHANNELS,
  action: {
    'new-date': 'samme veileder får ny frist',
    reassigned: 'en annen veileder tar over',
    capacity: 'veilederen får mer tid eller hjelp',
    other: 'annet, uten ny frist',
  },

  complainant: complaint.COMPLAINANTS,
  lateGround: complaint.LATE_GROUNDS,
  rejectionGround: complaint.REJECTION_GROUNDS,
  // The first only in reviews from before the question had a form of its own.
  suspension: { 'not-asked': 'klageren har ikke bedt om det', ...complaint.SUSPENSIONS },
  endingStatus: {
    proposed: 'foreslått',
    withdrawn: 'trukket',
    dropped: 'falt bort',
    decided: 'besluttet',
    ended: 'gjennomført',
    undone: 'gjort om',
  },
  decisionKind: DECISION_KINDS,
  appealResult: complaint.APPEAL_RESULTS,
  statementCopied: { 'no-statement': 'kontoret har ikke skrevet noen uttalelse' },
  done: {
    ...CARRIED_OUT,
    reopened: 'saken er åpnet igjen',
    'ending-undone': 'programmet går videre',
    'interruption-undone': 'programmet går videre som om det ikke var avbrutt',
    'absence-approved': 'fraværet er godkjent',
    'right-restored': 'retten til egenmelding er gitt tilbake',
    'set-off-overturned': 'ingenting mer trekkes, og det som er trukket, betales tilbake',
  },
  reply: INTERIM_REPLIES,

  // Of settings.
  veryLimitedBenefitsMonthlyKr: { 'guiding-rate': 'statens veiledende sats for enslige' },
  workDirectedKinds: codes.ACTIVITY_KINDS,
  outsourcedProviders: codes.PROVIDERS,
  shortMonthEndsPeriod: { 'after-last-day': 'er med', 'before-last-day': 'er ikke med' },
  earlierSelfCertification: {
    'within-window': 'fravær innenfor 16 dager',
    chain: 'alle fravær som henger sammen',
  },
  interruptionYearCounts: { each: 'hvert avbrudd for seg', together: 'alle avbrudd til sammen' },
  paidLeaveKinds: codes.ABSENCE_KINDS,
  selfCertificationWeeksCount: {
    'taken-part': 'dager uten permisjon og avbrudd',
    'since-start': 'alle dager siden start',
  },
  partOfDayCounts: { whole: 'en hel dag', share: 'den delen som er tatt' },
  childSupplementEnds: {
    birthday: 'dagen barnet fyller år',
    'day-after': 'dagen etter',
    'next-month': 'måneden etter',
  },
  extraHolidayFrom: { birthday: 'dagen deltakeren fyller 60', 'calendar-year': 'året deltakeren fyller 60' },
};

/** Fields whose `good`/`yes` mean different things in different forms share one list. */
const EVERYWHERE: Words = { ...codes.PROGRESS, ...codes.YES_NO };

/** An answer as people read it: `arbeidstrening, 20 timer i uken, 01.02.2026-31.07.2026`. */
export function answerText(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? 'ja' : 'nei';
  if (typeof value === 'number') return field.endsWith('Ore') ? kroner(value) : decimal(value);
  if (Array.isArray(value))
    return value.length === 0 ? 'ingen' : value.map((one) => answerText(field, one)).join('; ');
  if (typeof value === 'object') return rowText(value as Record<string, unknown>);
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return shortDate(text);
  return LISTS[field]?.[text] ?? EVERYWHERE[text] ?? text;
}

function rowText(row: Record<string, unknown>): string {
  const { fromDate, toDate, hoursPerWeek, onFreeDays, ...rest } = row;
  const parts = Object.entries(rest).map(([field, value]) => answerText(field, value));
  if (hoursPerWeek !== undefined) parts.push(`${answerText('', hoursPerWeek)} timer i uken`);
  if (fromDate && toDate) parts.push(`${answerText('', fromDate)}–${answerText('', toDate)}`);
  if (onFreeDays === true) parts.push('også på fridager');
  return parts.join(', ');
}

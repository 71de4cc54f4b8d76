import * as codes from '../../law/codes.ts';
import { decimal } from './numbers.ts';
import { shortDate } from './dates.ts';

type Words = Readonly<Record<string, string>>;

/** The lists that a field's codes are from. */
const LISTS: Record<string, Words> = {
  reasonCode: codes.NOT_RELEVANT_REASONS,
  refusalGround: codes.REFUSAL_GROUNDS,
  participation: codes.PARTICIPATION,
  needs: codes.NEEDS,
  mappedNeeds: codes.NEEDS,
  need: codes.NEEDS,
  kind: codes.ACTIVITY_KINDS,
  provider: codes.PROVIDERS,
  noShowReason: codes.NO_SHOW_REASONS,
  situation: codes.SITUATIONS,
  mainIncome: codes.SITUATIONS,
  status: codes.ENDED_STATUSES,
  endReason: codes.END_REASONS,
  workAbility: { met: 'oppfylt', 'not-met': 'ikke oppfylt' },
  closeFollowUp: { met: 'oppfylt', 'not-met': 'ikke oppfylt' },
  benefits: { none: 'ingen', 'very-limited': 'svært begrenset', more: 'mer enn svært begrenset' },
  residence: {
    resident: 'bosatt og oppholder seg i Norge',
    eea: 'EØS-borger',
    'no-residence': 'ikke bosatt',
    'no-lawful-stay': 'ikke lovlig opphold',
  },
  introductionProgramme: { none: 'ingen rett', completed: 'gjennomført', entitled: 'har rett og plikt nå' },
  proposal: { grant: 'innvilge', refuse: 'avslå', extend: 'forlenge', end: 'ikke forlenge' },
  result: { approve: 'godkjenn', return: 'send tilbake' },
  form: { conversation: 'samtale', digital: 'digitalt', paper: 'på papir' },
  childrenConsidered: { yes: 'ja', no: 'nei', none: 'har ikke barn' },
  action: {
    'new-date': 'ny frist',
    reassigned: 'fordelt på nytt',
    capacity: 'mer kapasitet',
    other: 'annet',
  },
  effortGroup: {
    STANDARD_INNSATS: 'standard innsats',
    SITUASJONSBESTEMT_INNSATS: 'situasjonsbestemt innsats',
    SPESIELT_TILPASSET_INNSATS: 'spesielt tilpasset innsats',
    GRADERT_VARIG_TILPASSET_INNSATS: 'gradert varig tilpasset innsats',
    VARIG_TILPASSET_INNSATS: 'varig tilpasset innsats',
    GODE_MULIGHETER: 'gode muligheter',
    TRENGER_VEILEDNING: 'trenger veiledning',
    TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE: 'trenger veiledning, nedsatt arbeidsevne',
    JOBBE_DELVIS: 'kan jobbe delvis',
    LITEN_MULIGHET_TIL_A_JOBBE: 'liten mulighet til å jobbe',
  },
};

/** Fields whose `good`/`yes` mean different things in different forms share one list. */
const EVERYWHERE: Words = { ...codes.PROGRESS, ...codes.YES_NO };

/** An answer as people read it: `arbeidstrening, 20 timer i uken, 01.02.2026-31.07.2026`. */
export function answerText(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? 'ja' : 'nei';
  if (typeof value === 'number') return decimal(value);
  if (Array.isArray(value))
    return value.length === 0 ? 'ingen' : value.map((one) => answerText(field, one)).join('; ');
  if (typeof value === 'object') return rowText(value as Record<string, unknown>);
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return shortDate(text);
  return LISTS[field]?.[text] ?? EVERYWHERE[text] ?? text;
}

function rowText(row: Record<string, unknown>): string {
  const { fromDate, toDate, hoursPerWeek, ...rest } = row;
  const parts = Object.entries(rest).map(([field, value]) => answerText(field, value));
  if (hoursPerWeek !== undefined) parts.push(`${answerText('', hoursPerWeek)} timer i uken`);
  if (fromDate && toDate) parts.push(`${answerText('', fromDate)}–${answerText('', toDate)}`);
  return parts.join(', ');
}

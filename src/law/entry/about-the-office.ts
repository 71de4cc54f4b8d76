/**
 * Words of what can never be a reason to refuse (§ 29), where a reason is free text. They can stand there for other
 * reasons too, so whoever finds one remarks on it, and stops nothing that somebody can answer for.
 */
const OF_THE_OFFICE = new RegExp(
  [
    ...['budsjett', 'økonomien? til kommunen', 'kommunens? økonomi', 'økonomiske rammer', 'innsparing'],
    ...['venteliste', '(?<!fedre|mødre)kvote', 'for mange deltakere'],
    ...['bemanning', 'ressurs', '(?<!arbeids)kapasitet'],
    '(?:mangler|mangel på|for få) (?:folk|ansatte|veiledere|saksbehandlere)',
    '(?:vi|kommunen|kontoret|nav) har (?:dessverre )?ikke (?:plass|penger|råd|tid|folk|ansatte|veiledere)',
    'plass til (?:flere|nye|henne|ham|hen|søkeren|personen|deltakeren)',
    '(?:ikke|ingen) (?:flere |ledige? )+plass',
    // Not «det er fullt mulig».
    'er (?:helt )?fullt(?= (?:hos|nå|for tiden)|\\s*(?:[.!;,]|$))',
  ].join('|'),
  'iu',
);

/** The circumstances of the office: its money, its staff, how many it has room for. */
export const isAboutOffice = (reason: string | null | undefined): boolean => OF_THE_OFFICE.test(reason ?? '');

const FULL_TIME = /heltid|full[ -]?tid|full stilling|100 ?(?:%|prosent)/iu;
const DOUBT =
  /usannsynlig|urealistisk|(?:lite|ikke) (?:sannsynlig|realistisk)|tvil|neppe|aldri|(?<!\p{L})(?:kan|klarer|makter|kommer) ikke/iu;

/** Doubt, in one sentence, of whether the person can come to work full time. */
export const doubtsFullTime = (reason: string | null | undefined): boolean =>
  (reason ?? '').split(/[.!?;\n]/u).some((sentence) => FULL_TIME.test(sentence) && DOUBT.test(sentence));

import type { JournalEntry } from '../../casefile/index.ts';
import { END_REASONS, INTERRUPTION_GROUNDS, wordsFor } from '../../law/codes.ts';
import { formatOre, monthName } from '../../law/index.ts';
import { DECISION_KINDS, OUTCOMES, PHASES, PROCESSES, SOURCES, within } from '../words/case-words.ts';
import { longDate } from '../words/dates.ts';
import { kroner } from '../words/numbers.ts';
import { formSentence } from './forms.ts';

type Data = JournalEntry['data'];
type Sentence = (data: Data, entry: JournalEntry) => string;

const date = (value: unknown) => (typeof value === 'string' ? longDate(value) : 'ukjent dato');
const word = (words: Record<string, string>, code: unknown) => words[String(code)] ?? 'ukjent';
const oreAsKroner = (ore: unknown) => `${formatOre(Number(ore))} kr`;
const dates = (list: unknown) => (Array.isArray(list) ? list.map(date).join(', ') : '');

const phase = (data: Data) => within(PROCESSES[String(data.phase)] ?? 'oppgaven');

/** A phase or task that was opened, with the day by which its work is due. */
const opened =
  (what: string): Sentence =>
  (data) =>
    data.dueDate ? `${what}. Frist ${date(data.dueDate)}` : what;

/** What happened, in one sentence, by kind of entry and version of its shape. Unknown ones show all the same. */
export const SENTENCES: Record<string, Sentence> = {
  'case-opened@1': (d) =>
    d.applicationDate
      ? `Saken er opprettet fra søknad datert ${date(d.applicationDate)}, kontor ${String(d.officeId)}`
      : `Saken er opprettet: ${within(word(SOURCES, d.source))}, kontor ${String(d.officeId)}`,
  'case-started@1': () => 'Saksflyten er startet',
  'phase-changed@1': (d) =>
    `Saken gikk fra ${within(word(PHASES, d.from))} til ${within(word(PHASES, d.to))}`,
  'application-dated@1': (d) => `Søknadsdato er registrert: ${date(d.applicationDate)}`,
  'case-closed@1': (d) => `Saken er avsluttet: ${within(word(OUTCOMES, d.outcome))}`,
  'identity-number-shown@1': () => 'Fødselsnummeret ble vist',

  'identification-opened@1': opened('Identifiseringen er åpnet'),
  'assessment-opened@1': opened('Arbeidsevnevurderingen er åpnet'),
  'decision-opened@1': opened('Vedtakssaken er åpnet'),
  'evaluation-opened@1': opened('Evalueringen er klar til å holdes'),
  'extension-opened@1': opened('Vurdering av forlengelse er åpnet'),
  'completion-opened@1': opened('Avslutningen er åpnet'),

  'form-completed@1': (_d, entry) => formSentence(entry),
  'form-signed@1': () => 'Skjemaet er signert',
  'rules-applied@1': () => 'Reglene er kontrollert',
  'decision-checked@1': () => 'Vedtaket er kontrollert',
  'benefit-calculated@1': (d) => `Stønaden er beregnet: ${kroner(Number(d.dailyBenefitOre))} per dag`,

  'decision-recorded@1': (d) => {
    const period = d.period as { from?: string; to?: string } | null;
    const span = period ? `, ${date(period.from)} til ${date(period.to)}` : '';
    return `Vedtak ${String(d.number)} er fattet: ${within(word(DECISION_KINDS, d.kind))}${span}`;
  },
  'programme-recorded@1': (d) =>
    `Individuelt program, versjon ${String(d.version)}, gjelder fra ${date(d.validFrom)} (${String(d.activities)} ${d.activities === 1 ? 'aktivitet' : 'aktiviteter'})`,
  'period-opened@1': (d) => `Vedtaksperiode ${String(d.number)}: ${date(d.from)} til ${date(d.to)}`,
  'limits-computed@1': (d) => `Lengste varighet er beregnet: siste mulige dag er ${date(d.lastDay)}`,
  'limits-changed@1': () => 'Grensene for varighet er endret',
  'programme-ended@1': (d) =>
    `Programmet er avsluttet ${date(d.endDate)}: ${wordsFor(END_REASONS, d.endReason)}`,

  'evaluations-planned@1': (d) => {
    const added = dates(d.dates);
    const cancelled = dates(d.cancelled);
    return [added && `Evalueringer er planlagt: ${added}`, cancelled && `Avlyst: ${cancelled}`]
      .filter(Boolean)
      .join('. ');
  },
  'evaluation-moved@1': (d) =>
    `Evaluering ${String(d.number)} er flyttet fra ${date(d.from)} til ${date(d.to)}`,
  'evaluation-held@1': (d) => `Evaluering ${String(d.number)} er gjennomført ${date(d.heldOn)}`,

  'attendance-registered@1': (d) =>
    `Frammøtet for ${monthName(String(d.month))} er registrert${d.asPlanned ? ' som planlagt' : ' med unntak'}`,
  'payment-control-opened@1': (d) => `Utbetalingen for ${monthName(String(d.month))} er beregnet`,
  'payment-adjusted@1': (d) =>
    d.adjustment === 'overpayment'
      ? `${oreAsKroner(d.amountOre)} er utbetalt for mye og trekkes fra ${monthName(String(d.fromMonth))}`
      : `Manuell korreksjon på ${oreAsKroner(d.amountOre)} fra ${monthName(String(d.fromMonth))}`,
  'payment-recorded@1': (d) =>
    d.status === 'paid'
      ? `Utbetalt for ${monthName(String(d.month))}: ${oreAsKroner(d.sumOre)}`
      : `Stønaden for ${monthName(String(d.month))} er holdt tilbake`,

  'reminder-sent@1': (d) => `Påminnelse: ${phase(d)} er ikke ferdig`,
  'escalated@1': (d) => `Leder er varslet: ${phase(d)} er forsinket`,
  'period-awaited@1': (d) => `Venter på at vedtaksperiode ${String(d.periodNumber)} starter ${date(d.from)}`,
  'extension-planned@1': (d) =>
    d.extensionPossible
      ? `Forlengelse skal vurderes fra ${date(d.extensionDate)}`
      : 'Programmet kan ikke forlenges: lengste varighet er nådd',
  'certificate-issued@1': () => 'Deltakerbevis er utstedt',

  'interruption-opened@1': opened('Saken om avbrudd er åpnet'),
  'interruption-follow-up-opened@1': opened('Det skal vurderes om deltakeren kommer tilbake'),
  'early-ending-opened@1': opened('Saken om avslutning er åpnet'),
  'notice-opened@1': opened('Deltakeren skal varsles'),
  'interruption-proposed@1': (d) =>
    `Avbrudd er foreslått fra ${date(d.from)}: ${wordsFor(INTERRUPTION_GROUNDS, d.ground)}`,
  'interruption-withdrawn@1': () => 'Forslaget om avbrudd er trukket',
  'interruption-dropped@1': (d) =>
    d.because === 'programme-ended'
      ? 'Avbruddet falt bort: programmet er slutt'
      : 'Programmet avbrytes ikke: det går videre',
  'interruption-decided@1': (d) => `Programmet er avbrutt fra ${date(d.from)}. Tiden står stille`,
  'interruption-reviewed@1': (d) =>
    d.likely
      ? `Deltakeren kommer sannsynligvis tilbake${d.expectedTo ? `, ventet etter ${date(d.expectedTo)}` : ''}`
      : 'Deltakeren kommer sannsynligvis ikke tilbake. Avslutning foreslås',
  'interruption-ended@1': (d) => `Avbruddet sluttet med programmet ${date(d.to)}`,
  'programme-resumed@1': (d) => `Programmet er gjenopptatt ${date(d.resumedOn)}, avbrutt fra ${date(d.from)}`,
  'evaluations-cancelled@1': (d) =>
    `Evalueringer er avlyst${d.because === 'interruption' ? ' på grunn av avbruddet' : ''}: ${dates(d.dates)}`,
  'period-moved@1': (d) =>
    `Vedtaksperiode ${String(d.number)} slutter ${date(d.to)} i stedet for ${date(d.from)}`,
  'ending-proposed@1': (d) =>
    `Avslutning er foreslått ${date(d.endDate)}: ${wordsFor(END_REASONS, d.endReason)}`,
  'ending-withdrawn@1': () => 'Forslaget om avslutning er trukket',
  'ending-dropped@1': (d) =>
    d.because === 'programme-ended'
      ? 'Avslutningssaken falt bort: programmet er slutt'
      : 'Programmet avsluttes ikke: det går videre',
  'ending-decided@1': (d) =>
    `Det er besluttet å avslutte programmet ${date(d.endDate)}: ${wordsFor(END_REASONS, d.endReason)}`,
  'ending-moved@1': (d) => `Sluttdatoen er flyttet fra ${date(d.from)} til ${date(d.to)}`,
  'notice-sent@1': (d) =>
    `Forhåndsvarsel er sendt ${date(d.sentOn)}. Frist for å svare ${date(d.responseDeadline)}`,
  'notice-answered@1': (d) => `Deltakeren svarte på varselet ${date(d.respondedOn)}`,
  'notice-unanswered@1': (d) => `Deltakeren svarte ikke på varselet innen ${date(d.responseDeadline)}`,
};

export function sentence(entry: JournalEntry): string {
  const tell = SENTENCES[`${entry.kind}@${entry.schemaVersion}`];
  return tell?.(entry.data, entry) || `Hendelse: ${entry.kind} (versjon ${entry.schemaVersion})`;
}

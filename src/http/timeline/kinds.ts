import type { JournalEntry } from '../../casefile/index.ts';
import { END_REASONS, wordsFor } from '../../law/codes.ts';
import { formatOre, monthName } from '../../law/index.ts';
import { APPEAL_RESULTS } from '../../law/complaint/facts.ts';
import { COMPLAINT_RESULTS, RECEIPT_PROOFS } from '../words/complaint-words.ts';
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

  'decision-received@1': (d) =>
    `Vedtak ${String(d.decisionNumber)} kom fram ${date(d.receivedOn)}: ${word(RECEIPT_PROOFS, d.knownBy)}`,
  'complaint-registered@1': (d) =>
    `Klage ${String(d.number)} på vedtak ${String(d.decisionNumber)} er registrert. Den kom inn ${date(d.receivedOn)}`,
  'complaint-review-opened@1': opened('Klagesaken er åpnet'),
  'complaint-decision-checked@1': () => 'Avgjørelsen av klagen er kontrollert',
  'complaint-reviewed@1': (d) => `Klage ${String(d.number)}: ${word(COMPLAINT_RESULTS, d.result)}`,
  'complaint-withdrawn@1': (d) => `Klage ${String(d.number)} er trukket ${date(d.withdrawnOn)}`,
  'complaint-appeal-opened@1': opened('Klagen skal sendes til Statsforvalteren'),
  'complaint-forwarded@1': (d) =>
    `Klage ${String(d.number)} er sendt til Statsforvalteren ${date(d.forwardedOn)}`,
  'appeal-awaited@1': (d) => `Venter på svar fra Statsforvalteren. Purres ${date(d.answerReminderDate)}`,
  'appeal-decided@1': (d) =>
    `Statsforvalteren har avgjort klage ${String(d.number)}: ${word(APPEAL_RESULTS, d.appealResult)} (${date(d.answeredOn)})`,
  'complaint-carrying-out-opened@1': opened('Det som er avgjort i klagesaken, skal gjennomføres'),
  'complaint-carried-out@1': (d) =>
    `Resultatet av klage ${String(d.number)} er gjennomført ${date(d.carriedOutOn)}`,
  'case-reopened@1': (d) => `Saken er åpnet igjen etter klage ${String(d.complaintNumber)}`,
  'interim-reply-opened@1': (d) => `Foreløpig svar skal gis senest ${date(d.interimReplyDate)}`,

  'reminder-sent@1': (d) => `Påminnelse: ${phase(d)} er ikke ferdig`,
  'escalated@1': (d) => `Leder er varslet: ${phase(d)} er forsinket`,
  'period-awaited@1': (d) => `Venter på at vedtaksperiode ${String(d.periodNumber)} starter ${date(d.from)}`,
  'extension-planned@1': (d) =>
    d.extensionPossible
      ? `Forlengelse skal vurderes fra ${date(d.extensionDate)}`
      : 'Programmet kan ikke forlenges: lengste varighet er nådd',
  'certificate-issued@1': () => 'Deltakerbevis er utstedt',
};

export function sentence(entry: JournalEntry): string {
  const tell = SENTENCES[`${entry.kind}@${entry.schemaVersion}`];
  return tell?.(entry.data, entry) || `Hendelse: ${entry.kind} (versjon ${entry.schemaVersion})`;
}

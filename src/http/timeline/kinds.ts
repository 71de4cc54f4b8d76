import type { JournalEntry } from '../../casefile/index.ts';
import {
  ABSENCE_KINDS,
  ABSENCE_PAPERS,
  INTERRUPTION_GROUNDS,
  SELF_CERTIFICATION_GROUNDS,
  wordsFor,
} from '../../law/codes.ts';
import { APPEAL_RESULTS } from '../../law/complaint/facts.ts';
import { formatOre, INQUIRIES, monthName } from '../../law/index.ts';
import { within } from '../words/capitals.ts';
import { DECISION_KINDS, OUTCOMES, PHASES, PROCESSES, SOURCES } from '../words/case-words.ts';
import { COMPLAINT_RESULTS, RECEIPT_PROOFS } from '../words/complaint-words.ts';
import { endingWords } from '../words/decision-words.ts';
import { longDate } from '../words/dates.ts';
import { kroner } from '../words/numbers.ts';
import { CONTACT_WAYS } from '../words/supervision-words.ts';
import { formSentence } from './forms.ts';

type Data = JournalEntry['data'];
type Sentence = (data: Data, entry: JournalEntry) => string;

const date = (value: unknown) => (typeof value === 'string' ? longDate(value) : 'ukjent dato');
const word = (words: Record<string, string>, code: unknown) => words[String(code)] ?? 'ukjent';
const oreAsKroner = (ore: unknown) => `${formatOre(Number(ore))} kr`;
const dates = (list: unknown) => (Array.isArray(list) ? list.map(date).join(', ') : '');

const phase = (data: Data) => within(PROCESSES[String(data.phase)] ?? 'oppgaven');

const absence = ({ absenceKind, from, to }: Data) =>
  `${wordsFor(ABSENCE_KINDS, absenceKind)} fra ${date(from)}${typeof to === 'string' ? ` til ${date(to)}` : ' og videre'}`;

/** What had been reported, where something else was decided. */
const reported = ({ reported: asked }: Data) => {
  if (typeof asked !== 'object' || asked === null) return '';
  const { kind, ...days } = asked as Data;
  return `. Meldt var ${absence({ absenceKind: kind, ...days })}`;
};

const supported = ({ birthDate, from, to }: Data) =>
  `født ${date(birthDate)}, forsørget fra ${date(from)}${typeof to === 'string' ? ` til ${date(to)}` : ''}`;

/** Whether a decision waits until the complaint over it is decided. */
const suspended = ({ decisionNumber, number, suspension, held }: Data) =>
  suspension === 'granted'
    ? `Vedtak ${String(decisionNumber)} skal ikke gjennomføres før klage ${String(number)} er avgjort${held === 'ending' ? '. Programmet går videre så lenge' : ''}`
    : `Vedtak ${String(decisionNumber)} gjennomføres selv om klage ${String(number)} ikke er avgjort`;

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
  'limits-computed@1': (d) =>
    `Lengste varighet er beregnet: siste mulige dag er ${date(d.lastDay)}${d.limitedBy === 'turned-67' ? ', dagen før deltakeren fyller 67 år' : ''}`,
  'limits-changed@1': () => 'Grensene for varighet er endret',
  'programme-ended@1': (d) =>
    d.neverBegan === true
      ? `Programmet begynte aldri: saken falt bort ${date(d.endDate)}, før den første dagen`
      : `Programmet er avsluttet ${date(d.endDate)}: ${endingWords(d.endReason, d.endGround)}`,

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

  'case-fell-away@1': (d) => `${word(OUTCOMES, d.reason)} (${date(d.on)}). Saken faller bort`,
  'transfer-registered@1': (d) =>
    `Tidligere program i kommune ${String(d.municipality)} er registrert: ${date(d.from)} til ${date(d.to)}, ${String(d.uncountedDays)} dager permisjon eller avbrudd`,
  'contact-registered@1': (d) =>
    `Oppfølging ${date(d.on)}: ${within(word(CONTACT_WAYS, d.way))}${d.weekPlan ? '. Ukeplanen er skriftlig' : ''}${d.providerChecked ? '. Oppfølgingen hos tiltaksarrangøren er kontrollert' : ''}`,

  'child-registered@1': (d) =>
    d.child === undefined
      ? `Barn ${String(d.number)} er registrert: ${supported(d)}`
      : `Barn ${String(d.child)} er registrert for en ny periode: ${supported(d)}`,
  'child-changed@1': (d) => `Barn ${String(d.child ?? d.number)} er endret: ${supported(d)}`,
  'child-withdrawn@1': (d) =>
    d.child === undefined
      ? `Barn ${String(d.number)} er feilregistrert og regnes ikke med`
      : `En periode for barn ${String(d.child)} er feilregistrert og regnes ikke med`,

  'attendance-registered@1': (d) =>
    d.unchanged
      ? `Det er skrevet noe nytt om frammøtet for ${monthName(String(d.month))}, som ellers er som før`
      : `Frammøtet for ${monthName(String(d.month))} er registrert${d.asPlanned ? ' som planlagt' : ' med unntak'}`,
  'attendance-reminded@1': (d) =>
    `Påminnelse: frammøtet for ${monthName(String(d.month))} er ikke registrert`,
  'attendance-escalated@1': (d) =>
    `Leder er varslet: frammøtet for ${monthName(String(d.month))} er ikke registrert`,
  'payment-control-opened@1': (d) => `Utbetalingen for ${monthName(String(d.month))} regnes ut`,
  'payment-basis-recorded@1': (d) =>
    `Grunnlaget for ${monthName(String(d.month))} er beregnet: ${oreAsKroner(d.sumOre)}`,
  'payment-adjusted@1': (d) =>
    d.adjustment === 'overpayment'
      ? `${oreAsKroner(d.amountOre)} er utbetalt for mye${d.forMonth ? ` for ${monthName(String(d.forMonth))}` : ''} og trekkes fra ${monthName(String(d.fromMonth))}`
      : d.adjustment === 'waived'
        ? `${oreAsKroner(d.amountOre)} er utbetalt for mye for ${monthName(String(d.forMonth))} og trekkes ikke`
        : `Manuell korreksjon på ${oreAsKroner(d.amountOre)} fra ${monthName(String(d.fromMonth))}`,
  'payment-recorded@1': (d) =>
    d.status === 'paid'
      ? `Utbetalt for ${monthName(String(d.month))}: ${oreAsKroner(d.sumOre)}`
      : `Stønaden for ${monthName(String(d.month))} er holdt tilbake`,

  'absence-reported@1': (d) => `Fravær ${String(d.number)} er meldt: ${absence(d)}`,
  'absence-opened@1': opened('Fraværet må vurderes av en person'),
  'absence-follow-up-opened@1': opened('Det skal avklares om fraværet varer'),
  'absence-approved@1': (d) =>
    `Fravær ${String(d.number)} er godkjent${d.settledBy === 'rule' ? ' etter reglene' : d.settledBy === 'complaint' ? ' etter klage' : ''}: ${absence(d)}${d.stopsClock ? '. Det regnes ikke med i varigheten' : ''}${reported(d)}`,
  'absence-rejected@1': (d) => `Fravær ${String(d.number)} er avslått: ${absence(d)}${reported(d)}`,
  'absence-ended@1': (d) => `Fravær ${String(d.number)} har siste dag ${date(d.to)}`,
  'absence-withdrawn@1': (d) => `Fravær ${String(d.number)} er trukket tilbake: ${absence(d)}`,
  'absence-papers-asked-for@1': (d) =>
    `Dokumentasjon er krevd for fravær ${String(d.number)}: ${wordsFor(ABSENCE_PAPERS, d.papers)}, frist ${date(d.papersBy)}`,
  'absence-documented@1': (d) =>
    `Dokumentasjon er lagt fram for fravær ${String(d.number)} ${date(d.shownOn)}: ${wordsFor(ABSENCE_PAPERS, d.papers)}`,

  'self-certification-questioned@1': (d) =>
    `Retten til egenmelding er satt spørsmål ved: ${wordsFor(SELF_CERTIFICATION_GROUNDS, d.ground)}`,
  'self-certification-opened@1': opened('Retten til egenmelding skal vurderes'),
  'self-certification-answered@1': (d) => `Deltakeren har svart om egenmelding ${date(d.respondedOn)}`,
  'self-certification-kept@1': () => 'Retten til egenmelding består',
  'self-certification-withdrawn@1': (d) =>
    `Retten til egenmelding faller bort fra ${date(d.from)}. Vurderes på nytt innen ${date(d.reviewBy)}`,
  'self-certification-review-opened@1': opened('Retten til egenmelding skal vurderes på nytt'),
  'self-certification-still-withdrawn@1': (d) =>
    `Retten til egenmelding er fortsatt borte. Vurderes på nytt innen ${date(d.reviewBy)}`,
  'self-certification-restored@1': (d) => `Retten til egenmelding er gitt tilbake fra ${date(d.from)}`,
  'self-certification-closed@1': () => 'Spørsmålet om egenmelding falt bort: programmet er slutt',

  'decision-received@1': (d) =>
    `Vedtak ${String(d.decisionNumber)} kom fram ${date(d.receivedOn)}: ${word(RECEIPT_PROOFS, d.knownBy)}`,
  'complaint-registered@1': (d) =>
    `Klage ${String(d.number)} på vedtak ${String(d.decisionNumber)} er registrert. Den kom inn ${date(d.receivedOn)}`,
  'complaint-review-opened@1': opened('Klagesaken er åpnet'),
  'suspension-opened@1': opened(
    'Klageren har bedt om at vedtaket ikke gjennomføres ennå. Det skal avgjøres snarest',
  ),
  'suspension-asked@1': (d) =>
    `Klageren har ${date(d.askedOn)} bedt om at vedtak ${String(d.decisionNumber)} ikke gjennomføres før klage ${String(d.number)} er avgjort`,
  'suspension-decided@1': suspended,
  'suspension-by-governor@1': (d) => `Statsforvalteren ${date(d.decidedOn)}: ${within(suspended(d))}`,
  'suspension-ended@1': (d) =>
    `Vedtak ${String(d.decisionNumber)} er ikke lenger utsatt: klage ${String(d.number)} er avgjort eller trukket${d.ending ? `. Programmet avsluttes ${date(d.to)}` : ''}${d.period ? `. Perioden slutter ${date(d.to)}` : ''}`,
  'complaint-decision-checked@1': () => 'Avgjørelsen av klagen er kontrollert',
  'complaint-reviewed@1': (d) => `Klage ${String(d.number)}: ${word(COMPLAINT_RESULTS, d.result)}`,
  'complaint-withdrawn@1': (d) => `Klage ${String(d.number)} er trukket ${date(d.withdrawnOn)}`,
  'complaint-appeal-opened@1': opened('Klagen skal sendes til Statsforvalteren'),
  'complaint-forwarded@1': (d) =>
    `Klage ${String(d.number)} er sendt til Statsforvalteren ${date(d.forwardedOn)}`,
  'appeal-awaited@1': (d) => `Venter på svar fra Statsforvalteren. Purres ${date(d.answerReminderDate)}`,
  'appeal-decided@1': (d) =>
    `Statsforvalteren har avgjort klage ${String(d.number)}: ${word(APPEAL_RESULTS, d.appealResult)} (${date(d.answeredOn)})${d.temporaryMeasures === true ? '. Midlertidige tiltak er bestemt' : ''}`,
  'temporary-measures-opened@1': opened('Midlertidige tiltak skal settes i verk'),
  'temporary-measures-set-in-motion@1': (d) =>
    `Midlertidige tiltak etter klage ${String(d.number)} er satt i verk ${date(d.measuresOn)}`,
  'complaint-carrying-out-opened@1': opened('Det som er avgjort i klagesaken, skal gjennomføres'),
  'complaint-carried-out@1': (d) =>
    `Resultatet av klage ${String(d.number)} er gjennomført ${date(d.carriedOutOn)}`,
  'case-reopened@1': (d) => `Saken er åpnet igjen etter klage ${String(d.complaintNumber)}`,
  'interim-reply-opened@1': (d) =>
    `Foreløpig svar${d.inquiry ? ` på ${wordsFor(INQUIRIES, d.inquiry)}` : ''} skal gis senest ${date(d.interimReplyDate)}`,

  'reminder-sent@1': (d) => `Påminnelse: ${phase(d)} er ikke ferdig`,
  'escalated@1': (d) =>
    d.phase === 'start-deadline'
      ? 'Leder er varslet: fristen for å starte programmet nærmer seg, og saken er ikke avgjort'
      : `Leder er varslet: ${phase(d)} er forsinket`,
  'period-awaited@1': (d) => `Venter på at vedtaksperiode ${String(d.periodNumber)} starter ${date(d.from)}`,
  'extension-planned@1': (d) =>
    d.extensionPossible
      ? `Forlengelse skal vurderes fra ${date(d.extensionDate)}`
      : `Programmet kan ikke forlenges: ${d.turns67 ? 'deltakeren fyller 67 år' : 'lengste varighet er nådd'}`,
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
  'interruption-undone@1': (d) => {
    const evaluations = dates(d.evaluations);
    return `Avbruddet fra ${date(d.from)} er gjort om etter klage ${String(d.complaintNumber)}. Dagene teller med og gir stønad${evaluations && `. Evalueringer: ${evaluations}`}`;
  },
  'programme-resumed@1': (d) => `Programmet er gjenopptatt ${date(d.resumedOn)}, avbrutt fra ${date(d.from)}`,
  'evaluations-cancelled@1': (d) =>
    `Evalueringer er avlyst${d.because === 'interruption' ? ' på grunn av avbruddet' : ''}: ${dates(d.dates)}`,
  'period-moved@1': (d) =>
    `Vedtaksperiode ${String(d.number)} slutter ${date(d.to)} i stedet for ${date(d.from)}`,
  'ending-proposed@1': (d) =>
    `Avslutning er foreslått ${date(d.endDate)}: ${endingWords(d.endReason, d.endGround)}`,
  'ending-withdrawn@1': () => 'Forslaget om avslutning er trukket',
  'ending-dropped@1': (d) =>
    d.because === 'programme-ended'
      ? 'Avslutningssaken falt bort: programmet er slutt'
      : 'Programmet avsluttes ikke: det går videre',
  'ending-decided@1': (d) =>
    `Det er besluttet å avslutte programmet ${date(d.endDate)}: ${endingWords(d.endReason, d.endGround)}`,
  'ending-moved@1': (d) => `Sluttdatoen er flyttet fra ${date(d.from)} til ${date(d.to)}`,
  'ending-held@1': (d) =>
    `Programmet ble ikke avsluttet ${date(d.endDate)}: vedtaket skal vente til klagen er avgjort`,
  'ending-undone@1': (d) =>
    `Vedtaket om å avslutte programmet ${date(d.endDate)} er gjort om etter klage ${String(d.complaintNumber)}`,
  'programme-end-undone@1': (d) => {
    const evaluations = dates(d.evaluations);
    return `Avslutningen ${date(d.endDate)} er gjort om etter klage ${String(d.complaintNumber)}. Programmet går videre som om den ikke var vedtatt${evaluations && `. Evalueringer: ${evaluations}`}`;
  },
  'absence-since-ending@1': () =>
    'Det er registrert fravær som kan være vernet, etter at avslutningen ble besluttet',
  'correction-too-old@1': () => 'Det er registrert noe for måneder som ikke rettes av seg selv',
  'notice-sent@1': (d) =>
    `Forhåndsvarsel er sendt ${date(d.sentOn)}. Frist for å svare ${date(d.responseDeadline)}`,
  'notice-answered@1': (d) => `Deltakeren svarte på varselet ${date(d.respondedOn)}`,
  'notice-unanswered@1': (d) => `Deltakeren svarte ikke på varselet innen ${date(d.responseDeadline)}`,
};

export function sentence(entry: JournalEntry): string {
  const tell = SENTENCES[`${entry.kind}@${entry.schemaVersion}`];
  return tell?.(entry.data, entry) || `Hendelse: ${entry.kind} (versjon ${entry.schemaVersion})`;
}

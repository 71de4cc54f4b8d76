import type { DecisionKind, EvaluationStatus, Outcome, Phase, Source } from '../../casefile/index.ts';
import { capital } from './capitals.ts';

/** The case file's words as people read them. */
export const PHASES: Record<Phase, string> = {
  identification: 'Identifisering',
  assessment: 'Arbeidsevnevurdering',
  decision: 'Vedtak',
  programme: 'Program',
  completion: 'Avslutning',
  closed: 'Avsluttet',
};

export const SOURCES: Record<Source, string> = {
  application: 'Søknad',
  identification: 'Identifisert av Nav',
  transfer: 'Overført fra annen kommune',
};

export const OUTCOMES: Record<Outcome, string> = {
  'not-relevant': 'Programmet var ikke aktuelt',
  refused: 'Avslag',
  completed: 'Programmet er gjennomført',
  'ended-early': 'Programmet ble avsluttet før tiden',
  withdrawn: 'Personen trakk seg før programmet startet',
  moved: 'Personen flyttet før programmet startet',
  'other-municipality': 'En annen kommune har ansvaret',
  death: 'Personen er død',
};

export const DECISION_KINDS: Record<DecisionKind, string> = {
  grant: 'Innvilgelse',
  refusal: 'Avslag',
  extension: 'Forlengelse',
  ending: 'Avslutning av programmet',
  'complaint-rejection': 'Avvisning av klage',
  reversal: 'Omgjøring etter klage',
  interruption: 'Avbrudd i programmet',
  'absence-refusal': 'Avslag på fravær',
  'self-certification-loss': 'Bortfall av egenmelding',
  'set-off': 'Trekk i stønaden',
  'child-supplement': 'Avslag på eller stans av barnetillegg',
};

export const EVALUATION_STATUSES: Record<EvaluationStatus, string> = {
  planned: 'Planlagt',
  held: 'Gjennomført',
  cancelled: 'Avlyst',
};

/** Names of the processes as drawn in bpmn/. */
export const PROCESSES: Record<string, string> = {
  case: 'KVP-sak',
  identification: 'Identifisering',
  assessment: 'Arbeidsevnevurdering',
  decision: 'Vedtak',
  'programme-period': 'Programperiode',
  evaluation: 'Evaluering',
  extension: 'Forlengelse',
  completion: 'Avslutning',
  absence: 'Fravær',
  'absence-follow-up': 'Fraværsoppfølging',
  'self-certification': 'Egenmelding',
  'self-certification-review': 'Ny vurdering av egenmelding',
  complaint: 'Klage',
  suspension: 'Utsatt iverksetting',
  'complaint-review': 'Klagevurdering',
  'complaint-appeal': 'Klage hos Statsforvalteren',
  'complaint-carrying-out': 'Gjennomføring av klageresultat',
  'temporary-measures': 'Midlertidige tiltak',
  'interim-reply': 'Foreløpig svar',
  'start-deadline': 'Frist for start',
  payment: 'Utbetaling',
  'payment-control': 'Kontroll av utbetaling',
  interruption: 'Avbrudd',
  'interruption-follow-up': 'Oppfølging av avbrudd',
  'early-ending': 'Avslutning før tiden',
  notice: 'Forhåndsvarsel',
  'follow-up': 'Oppfølging av forsinkelse',
};

/** Who did it: the application itself, somebody by name, or a form whose signature the engine has not shown yet. */
export function actorName(actor: string): string {
  if (actor === 'KVP Flyt') return 'KVP Flyt (automatisk)';
  return capital(actor);
}

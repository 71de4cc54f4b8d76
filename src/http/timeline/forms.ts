import type { JournalEntry } from '../../casefile/index.ts';

/** What it means that a form was completed, by the form's id. */
const FORMS: Record<string, string> = {
  'identification-assess-candidate': 'Kandidaten er vurdert',
  'assessment-self-assessment': 'Egenvurderingen er registrert',
  'assessment-record': 'Arbeidsevnevurderingen er registrert',
  'decision-assess-conditions': 'Vilkårene er vurdert',
  'decision-plan-programme': 'Individuelt program er lagt fram',
  'decision-decide': 'Forslaget til vedtak er vurdert',
  'evaluation-hold': 'Evalueringen er skrevet inn',
  'extension-assess': 'Forlengelse er vurdert',
  'extension-decide': 'Forslaget om forlengelse er vurdert',
  'completion-final': 'Sluttevalueringen er skrevet inn',

  'absence-assess': 'Fraværet er vurdert',
  'absence-end': 'Det er avklart om fraværet varer',
  'self-certification-notify': 'Deltakeren er varslet om egenmelding',
  'self-certification-decide': 'Det er tatt stilling til retten til egenmelding',
  'self-certification-review': 'Retten til egenmelding er vurdert på nytt',

  'payment-control': 'Utbetalingen er kontrollert',
  'payment-attendance': 'Frammøtet er sett på en gang til',

  'interruption-assess': 'Avbrudd er vurdert',
  'interruption-decide': 'Beslutteren har tatt stilling til avbruddet',
  'interruption-review': 'Gjenopptakelse er vurdert',
  'ending-assess': 'Avslutning er vurdert',
  'ending-decide': 'Beslutteren har tatt stilling til avslutningen',
  'notice-send': 'Forhåndsvarselet er skrevet',

  'complaint-assess-admission': 'Det er vurdert om klagen kan behandles',
  'complaint-suspension': 'Det er tatt stilling til utsatt iverksetting',
  'complaint-review': 'Klagen er vurdert',
  'complaint-decide': 'Beslutteren har tatt stilling til klagesaken',
  'complaint-forward': 'Oversendelsen til Statsforvalteren er registrert',
  'complaint-temporary-measures': 'Midlertidige tiltak er registrert',
  'complaint-carry-out': 'Gjennomføringen av klageresultatet er registrert',
  'interim-reply': 'Foreløpig svar er registrert',

  'follow-up': 'Leder har fulgt opp en forsinkelse',
};

/** What it means that a form was completed: what happened in the case. */
export const formEvent = (form: string): string => FORMS[form] ?? `Skjemaet ${form} er fylt ut`;

export function formSentence({ data }: JournalEntry): string {
  const what = formEvent(String(data.form));
  const findings = Array.isArray(data.findings) ? (data.findings as { severity?: string }[]) : [];
  return findings.some(({ severity }) => severity === 'brudd')
    ? `${what}. Kontrollen fant feil som må rettes`
    : what;
}

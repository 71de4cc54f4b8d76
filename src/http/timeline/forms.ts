import type { JournalEntry } from '../../casefile/index.ts';

/** What it means that a form was completed, by the form's id. */
const FORMS: Record<string, string> = {
  'identification-assess-candidate': 'Kandidaten er vurdert',
  'assessment-self-assessment': 'Egenvurderingen er registrert',
  'assessment-record': 'Arbeidsevnevurderingen er registrert',
  'decision-assess-conditions': 'Vilkårene er vurdert',
  'decision-plan-programme': 'Individuelt program er lagt fram',
  'decision-decide': 'Beslutteren har tatt stilling til vedtaket',
  'evaluation-hold': 'Evalueringen er skrevet inn',
  'extension-assess': 'Forlengelse er vurdert',
  'extension-decide': 'Beslutteren har tatt stilling til forlengelsen',
  'complaint-assess-admission': 'Det er vurdert om klagen kan behandles',
  'complaint-review': 'Klagen er vurdert',
  'complaint-decide': 'Beslutteren har tatt stilling til klagesaken',
  'complaint-forward': 'Oversendelsen til Statsforvalteren er registrert',
  'complaint-carry-out': 'Gjennomføringen av klageresultatet er registrert',
  'interim-reply': 'Foreløpig svar er registrert',
  'completion-final': 'Sluttevalueringen er skrevet inn',
  'follow-up': 'Leder har fulgt opp en forsinkelse',
};

export function formSentence({ data }: JournalEntry): string {
  const what = FORMS[String(data.form)] ?? `Skjemaet ${String(data.form)} er fylt ut`;
  const findings = Array.isArray(data.findings) ? (data.findings as { severity?: string }[]) : [];
  return findings.some(({ severity }) => severity === 'brudd')
    ? `${what}. Kontrollen fant feil som må rettes`
    : what;
}

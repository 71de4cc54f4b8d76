import { formEvent } from '../timeline/forms.ts';

const SOURCES: Readonly<Record<string, string>> = {
  register: 'fødselsnummeret',
  page: 'registrert på en side i saken',
  date: 'dagen, etter saksflytens klokke',
  signature: 'hvem som gjorde oppgaven i Tasklist',
  computed: 'regnet ut av de andre opplysningene',
  'case-file': 'saken',
  setting: 'innstilling',
};

/** Where a fact came from, as people read it; a form by the event it left in the case. */
export function sourceWords(source: string | null): string {
  if (source === null) return 'ikke notert';
  const form = /^form:(.+)$/.exec(source)?.[1];
  return form ? `skjema: ${formEvent(form).toLowerCase()}` : (SOURCES[source] ?? source);
}

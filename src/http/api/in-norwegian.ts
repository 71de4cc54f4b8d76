import { z } from 'zod';

const fallback = z.locales.no().localeError;

/** What a schema says where it has no words of its own. The answer goes to a page or to somebody's screen. */
export const inNorwegian: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_value':
      return `Må være ${issue.values
        .map(String)
        .join(', ')
        .replace(/, ([^,]*)$/, ' eller $1')}.`;
    case 'invalid_type':
      return issue.input === undefined ? 'Må fylles ut.' : 'Har ikke riktig form.';
    case 'too_big':
      return issue.origin === 'string' ? `Kan ha høyst ${String(issue.maximum)} tegn.` : fallback(issue);
    case 'unrecognized_keys':
      return 'Ukjent felt.';
    default:
      return fallback(issue);
  }
};

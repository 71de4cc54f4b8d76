import { isDate, norwegian } from './calendar.ts';
import { isCode } from './codes.ts';
import { breach, type Remark } from './finding.ts';
import { saysSomething } from './text.ts';

type Codes = Readonly<Record<string, string>>;

/** One answer of a form, as every check first looks at it: is it there, and can it be right at all? */
export interface Answer {
  readonly label: string;
  readonly value: unknown;
  /** Left out: it must be there. */
  readonly required?: boolean;
}

/** A code of a list. The value itself is never repeated: anything may have been typed into it. */
export function code(answer: Answer, codes: Codes): Remark | undefined {
  if (answer.value === undefined || answer.value === null) return missing(answer, `Velg ${options(codes)}.`);
  if (isCode(codes, answer.value)) return undefined;
  return breach(`«${answer.label}» har et svar som ikke finnes i listen. Velg ${options(codes)}.`);
}

/** At least one code of a list. */
export function codesOf(answer: Answer, codes: Codes): Remark | undefined {
  const values = Array.isArray(answer.value) ? (answer.value as unknown[]) : [];
  if (values.length === 0) return missing(answer, `Velg minst ett av: ${Object.values(codes).join(', ')}.`);
  if (values.every((value) => isCode(codes, value))) return undefined;
  return breach(`«${answer.label}» har et svar som ikke finnes i listen. Velg på nytt.`);
}

export function date(answer: Answer): Remark | undefined {
  if (answer.value === undefined || answer.value === null) return missing(answer, 'Skriv datoen.');
  return isDate(answer.value)
    ? undefined
    : breach(`«${answer.label}» er ikke en dato som finnes. Skriv den på nytt.`);
}

/** A date that cannot lie after today. */
export function pastDate(answer: Answer, today: string): Remark | undefined {
  const wrong = date(answer);
  if (wrong || !isDate(answer.value) || answer.value <= today) return wrong;
  return breach(
    `«${answer.label}» er ${norwegian(answer.value)}, men i dag er ${norwegian(today)}. Datoen kan ikke ligge fram i tid.`,
  );
}

export function integer(answer: Answer, min: number, max: number): Remark | undefined {
  if (answer.value === undefined || answer.value === null)
    return missing(answer, `Skriv et tall fra ${min} til ${max}.`);
  const value = answer.value;
  return Number.isInteger(value) && (value as number) >= min && (value as number) <= max
    ? undefined
    : breach(`«${answer.label}» må være et helt tall fra ${min} til ${max}.`);
}

export function text(answer: Answer, why = 'Skriv noen ord.'): Remark | undefined {
  if (saysSomething(answer.value)) return undefined;
  return answer.required === false && !answer.value
    ? undefined
    : breach(`«${answer.label}» mangler en begrunnelse eller beskrivelse. ${why}`);
}

/** The remarks that were made. */
export const remarks = (...all: readonly (Remark | undefined | false)[]): Remark[] =>
  all.filter((remark): remark is Remark => Boolean(remark));

const missing = (answer: Answer, cure: string): Remark | undefined =>
  answer.required === false ? undefined : breach(`«${answer.label}» er ikke besvart. ${cure}`);

function options(codes: Codes): string {
  const words = Object.values(codes);
  return words.length > 6 ? 'et av svarene i listen' : words.join(', ').replace(/, ([^,]*)$/, ' eller $1');
}

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';

/** What a worker reads of a form: the variable that its group fills, and the keys of its fields. */
export interface ReadForm {
  readonly id: string;
  readonly variable: string;
  readonly fields: readonly string[];
}

interface Component {
  readonly key?: string | undefined;
  readonly type?: string | undefined;
  readonly path?: string | undefined;
  readonly components?: readonly Component[] | undefined;
}

const component: z.ZodType<Component> = z.looseObject({
  key: z.string().optional(),
  type: z.string().optional(),
  path: z.string().optional(),
  get components() {
    return z.array(component).optional();
  },
});
const form = z.looseObject({ id: z.string(), components: z.array(component) });

/**
 * What is wrong with a form file, in the process owner's words. The engine takes a form unseen, and what a worker
 * does not find in it would only show when somebody has filled it in.
 */
export function formFaults(file: string, read: readonly ReadForm[]): string[] {
  const name = basename(file, '.form');
  const parsed = form.safeParse(parse(readFileSync(file, 'utf8')));
  if (!parsed.success) {
    return [
      'Filen kan ikke leses som et skjema. Hent den siste utgaven som virket, eller lagre den på nytt.',
    ];
  }
  if (parsed.data.id !== name) {
    return [
      `Skjemaet har id-en «${parsed.data.id}», men filen heter «${name}». Gi skjemaet id-en «${name}».`,
    ];
  }
  const reader = read.find(({ id }) => id === name);
  if (!reader) return [];
  return [...missing(parsed.data.components, reader), ...outside(parsed.data.components, reader)];
}

/** An answer beside the group is a variable of its own, which no service reads, keeps or takes out of the process. */
function outside(components: readonly Component[], { variable }: ReadForm): string[] {
  const beside = components.filter(({ path }) => path !== variable);
  return beside
    .flatMap(answered)
    .map(
      (field) =>
        `Feltet «${field}» står utenfor gruppen «${variable}», så svaret blir ikke lest og ikke ført i saken. Flytt feltet inn i gruppen.`,
    );
}

/** The fields of a component, or of what is in it; a button has a key and no answer. */
const answered = ({ key, type, components }: Component): string[] =>
  key !== undefined && type !== 'button' ? [key] : (components ?? []).flatMap(answered);

function missing(components: readonly Component[], { variable, fields }: ReadForm): string[] {
  const group = components.find(({ path }) => path === variable);
  if (!group) {
    return [
      `Skjemaet mangler gruppen med stien «${variable}», som svarene leses fra. Gi gruppen den stien tilbake.`,
    ];
  }
  const there = (group.components ?? []).flatMap(({ key, path }) => [key, path]);
  return fields
    .filter((field) => !there.includes(field))
    .map(
      (field) =>
        `Skjemaet mangler feltet med nøkkelen «${field}», som tjenesten etter oppgaven leser. Legg det til, eller gi feltet nøkkelen «${field}» tilbake.`,
    );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Component {
  readonly key?: string;
  readonly path?: string;
  readonly label?: string;
  readonly dateLabel?: string;
  readonly components?: readonly Component[];
}

const known = new Map<string, Readonly<Record<string, string>>>();

/** What the fields of a form in bpmn/forms are called there, by their keys; nothing for a form that is not there. */
export function labelsOf(formId: string): Readonly<Record<string, string>> {
  const had = known.get(formId);
  if (had) return had;
  const file = fileURLToPath(new URL(`../bpmn/forms/${formId}.form`, import.meta.url));
  const form = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Component) : {};
  const labels = Object.fromEntries(flat(form.components).flatMap(labelled));
  known.set(formId, labels);
  return labels;
}

const flat = (components: readonly Component[] = []): Component[] =>
  components.flatMap((one) => [one, ...flat(one.components)]);

function labelled({ key, path, label, dateLabel }: Component): [string, string][] {
  const field = key ?? path;
  const text = label ?? dateLabel;
  // A label that is worked out when the form is shown is no name.
  return field && text && !text.includes('{{') ? [[field, text]] : [];
}

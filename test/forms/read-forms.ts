import { readFileSync, readdirSync } from 'node:fs';
import { formSchema, type Component, type Form } from './form-schema.ts';

export const FORMS = new URL('../../bpmn/forms/', import.meta.url);

export interface FormFile {
  readonly name: string;
  readonly source: string;
  readonly form: Form;
}

/** All forms of bpmn/forms, read strictly: a property that we do not know is an error that names it. */
export function readForms(): FormFile[] {
  return readdirSync(FORMS)
    .filter((file) => file.endsWith('.form'))
    .sort()
    .map((file) => {
      const source = readFileSync(new URL(file, FORMS), 'utf8');
      return { name: file.replace(/\.form$/, ''), source, form: formSchema.parse(JSON.parse(source)) };
    });
}

export function readForm(id: string): Form {
  const found = readForms().find(({ name }) => name === id);
  if (!found) throw new Error(`There is no form ${id} in bpmn/forms.`);
  return found.form;
}

/** A component and everything in it. */
export const withChildren = (component: Component): Component[] => [
  component,
  ...('components' in component ? component.components.flatMap(withChildren) : []),
];

export const allComponents = (form: Form) => form.components.flatMap(withChildren);

/** The group that holds the answers: its path is the process variable. */
export function answerGroup(form: Form) {
  const groups = form.components.filter((component) => component.type === 'group');
  if (groups.length !== 1)
    throw new Error(`${form.id}: one group holds the answers, found ${groups.length}.`);
  return groups[0]!;
}

/** `{ startDate: 'datetime', 'activities.kind': 'select' }`: every answer with its place under the variable. */
export function answerFields(components: readonly Component[], at = ''): Map<string, Component> {
  const fields = new Map<string, Component>();
  for (const component of components) {
    if ('key' in component) fields.set(at + component.key, component);
    if ('components' in component) {
      for (const [path, child] of answerFields(component.components, `${at}${component.path}.`))
        fields.set(path, child);
    }
  }
  return fields;
}

import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { jobTypesBelow } from '../../lint/project.ts';
import { readFile } from './models.ts';

interface Template {
  id: string;
  name: string;
  description: string;
  properties: { value: string; binding: { type: string; property?: string; name?: string } }[];
}

const templates = JSON.parse(readFile('.camunda/element-templates/kvp-flyt.json')) as Template[];
const WORKERS = fileURLToPath(new URL('../../workers/', import.meta.url));

const valueOf = (template: Template, key: string) =>
  template.properties.find(({ binding }) => (binding.property ?? binding.name) === key)?.value;

describe('the templates that Camunda Modeler offers', () => {
  it('are one for each job type that has a worker', () => {
    expect(templates.map((template) => valueOf(template, 'type')).sort()).toEqual(
      jobTypesBelow(WORKERS).sort(),
    );
  });

  it('can be told apart by their names', () => {
    expect(new Set(templates.map(({ name }) => name)).size).toBe(templates.length);
  });

  it('make a task that the linter is content with', () => {
    for (const template of templates) {
      expect(template.id).toBe(`kvp-flyt.${valueOf(template, 'type')}`);
      expect(valueOf(template, 'retries')).toBe('3');
      expect(valueOf(template, 'now')).toBe('=now()');
      expect(template.name).toMatch(/^KVP: \p{Lu}\p{Ll}+ /u);
      expect(template.description).toMatch(/§|forskriften/);
    }
  });
});

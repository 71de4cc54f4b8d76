import { Linter } from 'bpmnlint';
import { makeResolver } from '../../lint/resolver.ts';
import { readModel } from '../../lint/moddle.ts';
import type { Project } from '../../lint/model.ts';

export const PROJECT: Project = {
  jobTypes: ['check-programme'],
  forms: ['follow-up'],
  decisions: ['deadlines'],
  processes: ['decision'],
};

const NAMESPACES = [
  'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"',
  'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"',
  'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"',
  'xmlns:di="http://www.omg.org/spec/DD/20100524/DI"',
  'xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"',
].join(' ');

/** The smallest model around some elements. */
export const model = (elements: string, { attributes = 'id="p"', after = '' } = {}): string =>
  `<bpmn:definitions ${NAMESPACES} id="d" targetNamespace="t">
   <bpmn:process ${attributes}>${elements}</bpmn:process>${after}</bpmn:definitions>`;

export const extensions = (inner: string): string =>
  `<bpmn:extensionElements>${inner}</bpmn:extensionElements>`;

/** What one of our rules says about a model. */
export async function reportsOf(rule: string, xml: string): Promise<string[]> {
  const { root } = await readModel(xml);
  const linter = new Linter({
    config: { rules: { [`kvp-flyt/${rule}`]: 'error' } },
    resolver: makeResolver(PROJECT),
  });
  const results = await linter.lint(root);
  return Object.values(results).flatMap((reports) => reports.map(({ message }) => message));
}

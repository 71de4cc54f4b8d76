import { createRequire } from 'node:module';
import { BpmnModdle } from 'bpmn-moddle';
import type { Element } from './model.ts';

const require = createRequire(import.meta.url);

/** Camunda Modeler's own two attributes on the root of a file: for which engine it was drawn. */
const modeler = {
  name: 'Modeler',
  uri: 'http://camunda.org/schema/modeler/1.0',
  prefix: 'modeler',
  xml: { tagAlias: 'lowerCase' },
  types: [
    {
      name: 'Definitions',
      isAbstract: true,
      extends: ['bpmn:Definitions'],
      properties: ['executionPlatform', 'executionPlatformVersion'].map((name) => ({
        name,
        isAttr: true,
        type: 'String',
      })),
    },
  ],
};

const moddle = () => new BpmnModdle({ zeebe: require('zeebe-bpmn-moddle/resources/zeebe.json'), modeler });

/** Reads a model as Camunda Modeler does. */
export async function readModel(xml: string): Promise<{ root: Element; warnings: string[] }> {
  const { rootElement, warnings } = await moddle().fromXML(xml);
  return { root: rootElement, warnings: warnings.map(({ message }) => message) };
}

/** Writes a model as Camunda Modeler saves it. */
export async function writeModel(root: Element): Promise<string> {
  return (await moddle().toXML(root, { format: true })).xml;
}

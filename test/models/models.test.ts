import { describe, expect, it } from 'vitest';
import { lintModels } from '../../lint/index.ts';
import { definition, extension, is, type Element } from '../../lint/model.ts';
import { readModel, writeModel } from '../../lint/moddle.ts';
import { elementsOf, filesEnding, readFile } from './models.ts';

const SCREEN = { width: 2300, height: 900 };

it('are in order for the oldest and the newest engine', async () => {
  expect(await lintModels()).toEqual([]);
});

it('are the spine, its phases and the processes beside it, named as their files', async () => {
  const processes = await Promise.all(
    filesEnding('.bpmn').map(async (file) => {
      const process = elementsOf((await readModel(readFile(file))).root).find((node) =>
        is(node, 'bpmn:Process'),
      );
      return [file.replace(/^\d-/, '').replace('.bpmn', ''), process?.id];
    }),
  );
  expect(processes.map(([, id]) => id)).toEqual(processes.map(([file]) => file));
  expect(processes).toHaveLength(13);
});

describe.each(filesEnding('.bpmn'))('%s', (file) => {
  const read = async () => (await readModel(readFile(file))).root;
  const elements = async () => elementsOf(await read());

  it('is saved as Camunda Modeler saves it: reading and writing changes no byte', async () => {
    const { root, warnings } = await readModel(readFile(file));
    expect(warnings).toEqual([]);
    expect(await writeModel(root)).toBe(readFile(file));
  });

  it('fits on one screen', async () => {
    const root = await read();
    const shapes: Element[] = root.diagrams[0].plane.planeElement.filter((shape: Element) => shape.bounds);
    const edge = (side: 'x' | 'y', size: 'width' | 'height') => {
      const low = Math.min(...shapes.map(({ bounds }) => bounds[side]));
      return Math.max(...shapes.map(({ bounds }) => bounds[side] + bounds[size])) - low;
    };
    expect(edge('x', 'width')).toBeLessThanOrEqual(SCREEN.width);
    expect(edge('y', 'height')).toBeLessThanOrEqual(SCREEN.height);
  });

  it('never lets a case fall between the answers of a question', async () => {
    const questions = (await elements()).filter(
      (node) => is(node, 'bpmn:ExclusiveGateway') && (node.outgoing ?? []).length > 1,
    );
    const open = questions.filter(
      (gateway) => !gateway.default && gateway.outgoing?.some((flow) => !flow.conditionExpression),
    );
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  it('reminds and escalates without stopping the task, and ends by date only where the law does', async () => {
    const timers = (await elements()).filter(
      (node) => is(node, 'bpmn:BoundaryEvent') && definition(node, 'bpmn:TimerEventDefinition'),
    );
    expect(timers.filter(({ cancelActivity }) => cancelActivity !== false).map(({ id }) => id)).toEqual([]);
  });

  it('puts corrections above ordinary tasks, with the same form and group as the task they correct', async () => {
    const tasks = (await elements()).filter((node) => is(node, 'bpmn:UserTask'));
    const said = (task: Element) => [
      extension(task, 'zeebe:FormDefinition')?.formId,
      extension(task, 'zeebe:AssignmentDefinition')?.candidateGroups,
    ];
    for (const task of tasks.filter(({ id }) => id.startsWith('correct_'))) {
      expect(extension(task, 'zeebe:PriorityDefinition')?.priority).toBe('80');
      const corrected = tasks.filter(({ id }) => !id.startsWith('correct_'));
      expect(corrected.map(said)).toContainEqual(said(task));
    }
  });
});

import { describe, expect, it } from 'vitest';
import { coverageOf, percent, total } from '../../scripts/pictures/coverage.ts';
import { readModel } from '../../lint/moddle.ts';
import { is } from '../../lint/model.ts';
import { elementsOf, filesEnding, readFile } from './models.ts';

describe('the coverage figure', () => {
  it('counts every node and every flow of each model, once', async () => {
    for (const file of filesEnding('.bpmn')) {
      const { root } = await readModel(readFile(file));
      const counted = elementsOf(root).filter((node) => is(node, 'bpmn:FlowNode', 'bpmn:SequenceFlow'));
      const figure = coverageOf(readFile(file), {});
      expect([...figure.missed].sort()).toEqual(counted.map(({ id }) => id).sort());
    }
  });

  it('sets apart what was passed through, and does not count what the model does not hold', () => {
    const figure = coverageOf(readFile('7-completion.bpmn'), {
      completion: ['complete_programme', 'no-such-element'],
      decision: ['open_completion'],
    });
    expect(figure.passed).toEqual(['complete_programme']);
    expect(figure.missed).toContain('open_completion');
    expect(total(figure)).toBe(figure.missed.length + 1);
  });

  it('takes the way out of an event-based gateway as passed when its event came', () => {
    const figure = coverageOf(readFile('4-programme-period.bpmn'), {
      'programme-period': ['Gateway_wait_for_start', 'Event_start_date_reached'],
    });
    expect(figure.passed).toContain('Flow_wait_for_start_to_start_date_reached');
    expect(figure.missed).toContain('Flow_wait_for_start_to_start_dates_changed');
    expect(figure.missed).toContain('Flow_start_date_reached_to_period_fork');
  });

  it('is written the Norwegian way', () => {
    expect([percent(1, 3), percent(0, 0)]).toEqual(['33,3 %', '0 %']);
  });
});

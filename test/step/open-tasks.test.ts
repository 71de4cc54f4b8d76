import { expect, it } from 'vitest';
import { dueDates } from '../../src/step/open-tasks.ts';

const processes = new Map([
  ['1', 'assessment'],
  ['2', 'decision'],
  ['3', 'follow-up'],
]);
const opened = (phase: string, dueDate: string) => ({ kind: `${phase}-opened`, data: { dueDate } });
const form = (processInstance: string, data: Record<string, unknown>) => ({
  kind: 'form-completed',
  data: { processInstance, findings: [], ...data },
});
const escalated = (processInstance: string, dueDate: string) => ({
  kind: 'escalated',
  data: { processInstance, phase: 'assessment', dueDate },
});
const breach = { findings: [{ severity: 'brudd' }] };

it.each([
  ['a task of the phase: the day its opening set', [], 'assessment', 'record_assessment', '2026-12-01'],
  [
    'the manager’s task: the day after it was escalated, each time',
    [escalated('3', '2026-12-09'), escalated('3', '2026-12-22')],
    'follow-up',
    'follow_up',
    '2026-12-22',
    '3',
  ],
  [
    'a correction: the day the check set',
    [form('1', { ...breach, nextDueOn: '2026-11-20' })],
    'assessment',
    'correct_assessment',
    '2026-11-20',
  ],
  [
    'the next task after a correction: the day of the phase again',
    [form('1', { ...breach, nextDueOn: '2026-11-20' }), form('1', {})],
    'assessment',
    'record_assessment',
    '2026-12-01',
  ],
  [
    'a case that was sent back: the new day',
    [opened('decision', '2026-12-10'), form('2', { nextDueOn: '2026-12-31' })],
    'decision',
    'assess_conditions',
    '2026-12-31',
  ],
  [
    'another process has its own dates',
    [form('2', { ...breach, nextDueOn: '2026-11-20' })],
    'assessment',
    'correct_assessment',
    undefined,
  ],
  ['a task of a process that set no date', [], 'decision', 'decide', undefined],
])('%s', (_what, journal, processId, elementId, expected, instance?: string) => {
  const all = [opened('assessment', '2026-12-01'), ...journal];
  expect(dueDates(all, processes)(processId, elementId, instance)).toBe(expected);
});

it('tells two instances of one process apart', () => {
  const two = new Map([
    ['7', 'absence'],
    ['8', 'absence'],
  ]);
  const openedBy = (processInstance: string, dueDate: string) => ({
    kind: 'absence-opened',
    data: { processInstance, dueDate },
  });
  const journal = [
    openedBy('7', '2026-12-01'),
    openedBy('8', '2026-12-04'),
    form('8', { ...breach, nextDueOn: '2026-12-02' }),
  ];
  const due = dueDates(journal, two);
  expect(due('absence', 'assess_absence', '7')).toBe('2026-12-01');
  expect(due('absence', 'assess_absence', '8')).toBe('2026-12-04');
  expect(due('absence', 'correct_absence', '7')).toBeUndefined();
  expect(due('absence', 'correct_absence', '8')).toBe('2026-12-02');
});

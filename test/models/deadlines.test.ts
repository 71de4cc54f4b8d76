import { describe, expect, it } from 'vitest';
import { tableOf } from '../../scripts/pictures/dmn-table.ts';
import { filesEnding, readFile } from './models.ts';

const [head = [], ...rows] = tableOf(readFile('deadlines.dmn'));
const phases = rows.map(([phase]) => JSON.parse(phase ?? '""') as string);

describe('the deadlines table', () => {
  it('has a row for each phase that asks for one, and no other', () => {
    const asked = filesEnding('.bpmn').flatMap((file) =>
      [...readFile(file).matchAll(/source="=&#34;([a-z-]+)&#34;" target="phase"/g)].map((match) => match[1]),
    );
    expect([...new Set(asked)].sort()).toEqual([...phases].sort());
  });

  it('has whole days everywhere, with the reminder before the deadline and the escalation after', () => {
    expect(head).toHaveLength(7);
    for (const [, ...cells] of rows) {
      const [due = 0, reminder = 0, escalation = 0, correction = 0, lead = 0] = cells.slice(0, 5).map(Number);
      expect([due, reminder, escalation, correction, lead].every(Number.isInteger)).toBe(true);
      expect(reminder).toBeLessThan(due);
      expect(escalation).toBeGreaterThan(due);
      expect(correction).toBeGreaterThan(0);
      expect(lead).toBeGreaterThanOrEqual(0);
    }
  });

  it('takes up what follows a period early enough to give notice, hear the response and assess again', () => {
    const row = (phase: string) => rows[phases.indexOf(phase)]!.slice(1, 6).map(Number);
    const [due = 0, , , , lead = 0] = row('extension');
    const [sent = 0, , , , response = 0] = row('notice');
    // Each of the three dates may move past a weekend; a week is left to assess and decide.
    expect(lead).toBeGreaterThanOrEqual(due + sent + response + 3 * 2 + 7);
  });

  it('explains every row', () => {
    expect(rows.every((row) => (row.at(-1) ?? '').length > 10)).toBe(true);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  checkProgramme,
  defaultSettings,
  NOT_TO_BE_SET,
  planEvaluations,
  readOwnSettings,
  replay,
  SETTING_SHAPES,
  settingsChanged,
  settingsHere,
  useSettings,
  type ProgrammeFacts,
} from '../../src/law/index.ts';

afterEach(() => useSettings({}));

describe('what a municipality may set', () => {
  it('is each setting, or it is said why not; the defaults are such values', () => {
    const known = [...Object.keys(SETTING_SHAPES), ...Object.keys(NOT_TO_BE_SET)];
    expect(known.sort()).toEqual(Object.keys(defaultSettings).sort());
    const settable = Object.fromEntries(
      Object.entries(defaultSettings).filter(([name]) => !(name in NOT_TO_BE_SET)),
    );
    expect(readOwnSettings(settable)).toEqual({ settings: settable, faults: [] });
  });

  it.each<[string, unknown, RegExp]>([
    ['an unknown name', { evaluationEveryMonth: 2 }, /no setting evaluationEveryMonth: write a name/],
    ['a name of every object', { toString: 2 }, /no setting toString/],
    [
      'another type',
      { evaluationEveryMonths: '2' },
      /^evaluationEveryMonths must be a whole number from 1 to 12: change/,
    ],
    ['a part of one', { evaluationEveryMonths: 1.5 }, /must be a whole number/],
    ['below the range', { evaluationEveryMonths: 0 }, /must be a whole number from 1 to 12/],
    ['above the range', { evaluationEveryMonths: 13 }, /must be a whole number from 1 to 12/],
    ['a yes for true', { noticeAfterYear: 'yes' }, /^noticeAfterYear must be true or false/],
    ['another word', { roundOre: 'up' }, /^roundOre must be half-up or half-even or down/],
    [
      'another code',
      { workDirectedKinds: ['work', 'toString'] },
      /^workDirectedKinds must be a list of work-training,/,
    ],
    ['a code twice', { workDirectedKinds: ['work', 'work'] }, /^workDirectedKinds must be/],
    ['nothing', { roundOre: null }, /^roundOre must be/],
    [
      'the law',
      { fullTimeHours: 30 },
      /^fullTimeHours is not to be set, it is law \(regulation § 1\): take the line out\.$/,
    ],
    [
      'without what the law names',
      { workShareKinds: [] },
      /^workShareKinds must be .*, with work among them/,
    ],
    ['what the process needs', { applicationNeededToProceed: false }, /not to be set, the process needs it/],
    [
      'two that contradict each other',
      { hoursNoteAbove: 50, hoursBreachAbove: 45 },
      /hoursNoteAbove must not be more/,
    ],
    ['a list', ['evaluationEveryMonths'], /holds no settings/],
    ['a word', 'evaluationEveryMonths', /holds no settings/],
  ])('is not %s', (_name, written, fault) => {
    const { settings, faults } = readOwnSettings(written);
    expect(faults).toEqual([expect.stringMatching(fault)]);
    expect(settings).toEqual({});
  });

  it('is nothing at all', () => expect(readOwnSettings(null)).toEqual({ settings: {}, faults: [] }));
});

describe('the settings of this municipality', () => {
  const facts: ProgrammeFacts = {
    today: '2026-09-01',
    startDate: '2026-10-01',
    months: 6,
    activities: [{ kind: 'work-training', hoursPerWeek: 45, fromDate: '2026-10-01', toDate: '2027-03-31' }],
  };
  const hours = () => checkProgramme(facts).applied.find(({ settings }) => 'hoursNoteAbove' in settings)!;

  it('hold for rules and for what is worked out, and the others are the defaults', () => {
    const period = { from: '2026-10-01', to: '2027-09-30' };
    const [first] = planEvaluations(period);
    useSettings({ evaluationEveryMonths: 1 });
    expect(planEvaluations(period)[0]! < first!).toBe(true);
    expect(settingsChanged()).toEqual({ evaluationEveryMonths: 1 });
    expect(settingsHere()).toEqual({ ...defaultSettings, evaluationEveryMonths: 1 });
    useSettings({});
    expect(settingsChanged()).toEqual({});
  });

  it('are kept with what was checked by them, and it is run again by them when they have been changed since', () => {
    expect(hours().findings.map(({ severity }) => severity)).toEqual(['merknad']);
    useSettings({ hoursNoteAbove: 45 });
    const kept = JSON.parse(JSON.stringify(hours())) as ReturnType<typeof hours>;
    expect(kept.settings).toMatchObject({ hoursNoteAbove: 45 });
    expect(kept.findings).toEqual([]);
    useSettings({ hoursNoteAbove: 38, hoursBreachAbove: 40 });
    expect(hours().findings.map(({ severity }) => severity)).toEqual(['brudd']);
    expect(replay(kept)).toEqual({ answer: 'same', findings: [] });
  });

  it('are what is read: nothing but the settings themselves knows the defaults', () => {
    const files = ['src', 'workers'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(folder, name).replaceAll('\\', '/')),
    );
    const knowing = files.filter((file) => /\bdefaultSettings\b/.test(readFileSync(file, 'utf8')));
    expect(knowing.sort()).toEqual([
      // To show beside the value that was used.
      'src/http/cases/grounds.ts',
      'src/law/index.ts',
      // For records from before a rule listed a setting.
      'src/law/replay.ts',
      'src/law/settings-here.ts',
      // To compare two limits of which only one is written.
      'src/law/settings-shape.ts',
      'src/law/settings.ts',
    ]);
  });
});

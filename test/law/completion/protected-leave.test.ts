import { describe, expect, it } from 'vitest';
import {
  absenceProtectedUntil,
  checkEnding,
  defaultSettings,
  type EndingFacts,
} from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';

type Absences = EndingFacts['registeredAbsences'];

const against: EndingFacts = {
  ...{ today: '2027-03-01', programmeStart: '2026-10-01', periodEnd: '2027-09-30' },
  ...{ endReason: 'not-resuming', endDate: '2027-03-01', reason: 'Har ikke møtt på ti uker.' },
  ...{ proposal: 'end', participantView: 'Vil tilbake', milderMeans: 'Ringt ukentlig' },
  ...{ noticeSentOn: '2027-02-10', responseDeadline: '2027-02-24' },
};
const leave = { kind: 'unpaid-leave', from: '2026-11-02', to: null } as const;
const forWork = { ...leave, purpose: 'work' } as const;
const forCare = { ...leave, purpose: 'care' } as const;
const birth = { kind: 'birth', from: '2026-10-05', to: '2026-11-01' } as const;
const seen = 'brudd ending-registered-absence';
const told = 'merknad ending-registered-absence';

describe('unpaid leave, and what it is for (§ 34 second paragraph)', () => {
  it.each<[string, Absences, string[]]>([
    ['for work, that lasts', [forWork], [seen]],
    ['for work, over by now', [{ ...forWork, to: '2027-02-01' }], [told]],
    ['for work, from the day of the ending', [{ ...forWork, from: '2027-03-01' }], [seen]],
    ['for work, from the day after', [{ ...forWork, from: '2027-03-02' }], []],
    ['for work, a year but for a day', [{ ...forWork, from: '2026-03-02' }], [seen]],
    ['for work, a year', [{ ...forWork, from: '2026-03-01' }], []],
    [
      'for work, taken up again the day after it ended: one absence, counted from its first day',
      [
        { ...forWork, from: '2026-02-01', to: '2026-12-31' },
        { ...forWork, from: '2027-01-01' },
      ],
      [],
    ],
    [
      'for work, taken up again after a week in the programme: another absence',
      [
        { ...forWork, from: '2026-02-01', to: '2026-12-31' },
        { ...forWork, from: '2027-01-08' },
      ],
      [seen],
    ],
    ['for care, no birth registered', [forCare], [seen]],
    ['for care, after a birth that is registered', [birth, forCare], [seen, told]],
    [
      'for care, that went straight on from a birth more than a year ago',
      [
        { ...birth, from: '2026-01-05', to: '2026-12-31' },
        { ...forCare, from: '2027-01-01' },
      ],
      [],
    ],
    [
      'for care, and more of it when the year is out',
      [
        { ...birth, from: '2026-01-05', to: '2026-02-15' },
        { ...forCare, from: '2026-02-16', to: '2027-01-31' },
        { ...forCare, from: '2027-02-01' },
      ],
      [],
    ],
    ['for something else', [{ ...leave, purpose: 'other' }], []],
    ['for something else, after a birth', [birth, { ...leave, purpose: 'other' }], [told]],
    ['for what is not known', [leave], [told]],
    ['for what is not known, by an empty answer', [{ ...leave, purpose: null }], [told]],
    ['for what is not known, by a code that does not exist', [{ ...leave, purpose: 'sabbatical' }], [told]],
    ['for what is not known, after a birth', [birth, leave], [seen, told]],
    ['for what is not known, begun more than a year ago', [{ ...leave, from: '2026-03-01' }], []],
    ['for what is not known, not begun', [{ ...leave, from: '2027-03-02' }], []],
  ])('%s', (_name, registeredAbsences, expected) => {
    expect(found(checkEnding({ ...against, registeredAbsences }))).toEqual(expected);
  });

  it('says what it is for, and asks where nobody has said it', () => {
    const message = (absences: Absences) =>
      messageOf(checkEnding({ ...against, registeredAbsences: absences }), 'ending-registered-absence');
    expect(message([forWork])).toMatch(
      /permisjon uten stønad for ordinært arbeid fra 2\.11\.2026.*tidligst skje 2\.11\.2027/,
    );
    expect(message([forCare])).toContain('permisjon uten stønad for omsorg etter fødsel eller adopsjon');
    expect(message([leave])).toMatch(/fra 2\.11\.2026.*ikke hva den er til.*«Bygger forslaget på fravær\?»/);
  });

  it('does not ask what the form has answered, nor of an ending that the person wishes', () => {
    const answered = { ...against, absenceKind: 'work', absenceFrom: '2026-11-02' } as const;
    expect(found(checkEnding({ ...answered, registeredAbsences: [leave] }))).toEqual([
      'brudd ending-protected-absence',
    ]);
    const wished = { ...against, endReason: 'own-wish', againstWill: 'no' } as const;
    expect(found(checkEnding({ ...wished, registeredAbsences: [leave, forWork] }))).toEqual([]);
    const adopted = { ...against, absenceKind: 'adoption', absenceFrom: '2026-11-02' } as const;
    expect(found(checkEnding({ ...adopted, registeredAbsences: [forCare] }))).toEqual([
      'brudd ending-protected-absence',
    ]);
  });

  it('is what an interruption of a year waits for', () => {
    expect(absenceProtectedUntil({ registeredAbsences: [forWork] }, '2027-03-01', defaultSettings)).toBe(
      '2027-11-02',
    );
    expect(absenceProtectedUntil({ registeredAbsences: [leave] }, '2027-03-01', defaultSettings)).toBe(
      undefined,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { checkEvaluation, type EvaluationFacts } from '../../../src/law/index.ts';
import { found } from '../helpers.ts';

const held: EvaluationFacts = {
  today: '2026-12-16',
  programmeStart: '2026-10-01',
  periodEnd: '2027-09-30',
  plannedOn: '2026-12-15',
  heldOn: '2026-12-15',
  participantTookPart: 'yes',
  progress: 'good',
  findings: 'Møter hver dag og har lært kassen',
  participantView: 'Trives',
  changeProgramme: 'no',
};
const absent: EvaluationFacts = {
  ...held,
  participantTookPart: 'no',
  noShowReason: 'ill',
  participantView: null,
  nextDate: '2027-01-05',
};

describe('an evaluation', () => {
  it.each<[string, EvaluationFacts, string[]]>([
    ['in order', held, []],
    ['held today', { ...held, heldOn: '2026-12-16' }, []],
    ['held tomorrow', { ...held, heldOn: '2026-12-17' }, ['brudd evaluation-held-on']],
    ['held on the first day', { ...held, heldOn: '2026-10-01' }, []],
    ['held before it', { ...held, heldOn: '2026-09-30' }, ['brudd evaluation-held-on']],
    ['not dated', { ...held, heldOn: null }, ['brudd evaluation-held-on']],
    ['two weeks late', { ...held, today: '2027-01-10', heldOn: '2026-12-29' }, []],
    [
      'more than two weeks late',
      { ...held, today: '2027-01-10', heldOn: '2026-12-30' },
      ['merknad evaluation-on-time'],
    ],
    ['nothing on who was there', { ...held, participantTookPart: null }, ['brudd evaluation-participant']],
    ['without the participant, new date', absent, []],
    [
      'without the participant, no reason',
      { ...absent, noShowReason: null },
      ['brudd evaluation-participant'],
    ],
    ['without the participant, no new date', { ...absent, nextDate: null }, ['brudd evaluation-participant']],
    ['without the participant, no time left', { ...absent, nextDate: null, periodEnd: '2026-12-30' }, []],
    ['no findings', { ...held, findings: null }, ['brudd evaluation-findings']],
    ['"kontinuerlig"', { ...held, findings: 'Kontinuerlig.' }, ['brudd evaluation-findings']],
    [
      '"evalueres løpende"',
      { ...held, findings: 'Programmet evalueres løpende og følges opp' },
      ['brudd evaluation-findings'],
    ],
    ['"OK"', { ...held, findings: 'OK' }, ['brudd evaluation-findings']],
    ['"kontinuerlig" among real words', { ...held, findings: 'Kontinuerlig framgang i norsk' }, []],
    ['no progress', { ...held, progress: null }, ['brudd evaluation-progress']],
    ['progress that is not one', { ...held, progress: 'great' }, ['brudd evaluation-progress']],
    ['a setback without change', { ...held, progress: 'setback' }, ['merknad evaluation-progress']],
    ['a setback with change', { ...held, progress: 'setback', changeProgramme: 'yes' }, []],
    ['change not answered', { ...held, changeProgramme: null }, ['brudd evaluation-progress']],
    ['no view', { ...held, participantView: '' }, ['brudd evaluation-participant-view']],
    ['next today', { ...held, nextDate: '2026-12-16' }, ['brudd evaluation-next-date']],
    ['next tomorrow', { ...held, nextDate: '2026-12-17' }, []],
    ['next on the last day', { ...held, nextDate: '2027-09-30' }, []],
    ['next after it', { ...held, nextDate: '2027-10-01' }, ['brudd evaluation-next-date']],
    ['next on Christmas Day', { ...held, nextDate: '2026-12-25' }, ['merknad evaluation-next-date']],
    ['next on no day', { ...held, nextDate: '2027-02-29' }, ['brudd evaluation-next-date']],
  ])('%s', (_name, facts, expected) => expect(found(checkEvaluation(facts))).toEqual(expected));
});

import { expect, it } from 'vitest';
import { writtenTexts } from '../../src/http/timeline/texts.ts';

/** A question that a process owner has added is known to nobody but its form. */
const labels = {
  textarea_0x1y2z: 'Hva sier familien?',
  number_1: 'Hvor mange møter?',
  check_1: 'Er tolk bestilt?',
};

it.each([
  ['a text', { textarea_0x1y2z: 'Støtter planen.' }, [['Hva sier familien?', 'Støtter planen.']]],
  ['a number', { number_1: 3 }, [['Hvor mange møter?', '3']]],
  ['a tick', { check_1: false }, [['Er tolk bestilt?', 'nei']]],
  ['nothing', { textarea_0x1y2z: ' ' }, []],
  ['one that the form has no more', { textarea_old: 'Svar' }, [['textarea_old', 'Svar']]],
  ['a known field, by our own name', { participantView: 'Er enig.' }, [['Deltakerens syn', 'Er enig.']]],
])('an added question is shown by its own label: %s', (_what, text, shown) => {
  expect(writtenTexts(text, {}, labels).map((one) => [one.label, one.text])).toEqual(shown);
});

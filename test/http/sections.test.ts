import { expect, it } from 'vitest';
import { citedTogether } from '../../src/http/words/sections.ts';
import { SECTION } from '../../src/law/sections.ts';

it.each([
  [[SECTION.entryAge], ['sosialtjenesteloven § 29']],
  [[SECTION.grounds, SECTION.enlightened], ['forvaltningsloven §§ 17, 24 og 25']],
  [[SECTION.residence], ['forskrift 16. desember 2011 nr. 1251 §§ 1 og 1 a']],
  [
    [SECTION.navAssessment, SECTION.interimReply],
    ['NAV-loven § 14 a', 'forvaltningsloven § 11 a'],
  ],
  [
    [SECTION.consult, SECTION.entryAge, SECTION.content, SECTION.entryBurden],
    ['sosialtjenesteloven §§ 29, 30 og 42'],
  ],
  [[SECTION.internalControl, SECTION.kostra], []],
  [['forvaltningsloven (2025) §§ 56 og 57'], ['forvaltningsloven (2025) §§ 56 og 57']],
])('%j is cited as %j', (sections, cited) => expect(citedTogether(sections)).toEqual(cited));

import { remarks, text } from '../answers.ts';
import { formatOre } from '../benefit/money.ts';
import { checkWith } from '../check.ts';
import type { NumberAnswer, Text, YesNo } from '../facts.ts';
import { breach } from '../finding.ts';
import { heardWithViewRemarks } from '../procedure/heard.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { month } from './read-facts.ts';

/** Money that is to be taken from the benefit to come. */
export interface SetOffFacts {
  readonly today: string;
  /** All of it, in øre above zero. */
  readonly amountOre?: NumberAnswer;
  /** The most that is taken in a month; without it, as much as there is. */
  readonly instalmentOre?: NumberAnswer;
  /** The month of which too much was paid, where it is one, and what that is as far as nobody has decided on it. */
  readonly forMonth?: string | null;
  readonly overpaidOre?: NumberAnswer;
  readonly participantHeard?: YesNo;
  readonly participantView?: Text;
  readonly reason?: Text;
}

const rule = rulesOver<SetOffFacts>();

export const setOffHeard = rule({
  id: 'set-off-heard',
  sections: [SECTION.notice, SECTION.consult],
  says: 'Deltakeren skal varsles og få uttale seg før det trekkes i stønaden, og det deltakeren sier, skal være med.',
  version: 2,
  facts: ['participantHeard', 'participantView'],
  check: ({ participantHeard, participantView }) =>
    heardWithViewRemarks(participantHeard, participantView, 'Det skal trekkes i stønaden'),
});

export const setOffReasoned = rule({
  id: 'set-off-reasoned',
  version: 2,
  sections: [SECTION.setOff, SECTION.grounds],
  says: 'Bare det som er utbetalt for mye, kan trekkes i framtidig stønad, og det skal begrunnes.',
  facts: ['amountOre', 'instalmentOre', 'forMonth', 'overpaidOre', 'reason'],
  check: ({ amountOre, instalmentOre, forMonth, overpaidOre, reason }) =>
    remarks(
      !(typeof amountOre === 'number' && amountOre > 0) &&
        breach('Beløpet som er utbetalt for mye, mangler eller er ikke over null. Skriv hele beløpet.'),
      typeof amountOre === 'number' &&
        typeof instalmentOre === 'number' &&
        instalmentOre > amountOre &&
        breach(
          `Trekket per måned er ${formatOre(instalmentOre)} kr, men bare ${formatOre(amountOre)} kr er utbetalt for mye. Rett ett av beløpene.`,
        ),
      typeof forMonth === 'string' &&
        typeof amountOre === 'number' &&
        amountOre > (typeof overpaidOre === 'number' ? overpaidOre : 0) &&
        breach(
          `Beløpet er ${formatOre(amountOre)} kr, men for ${month(forMonth)} er det bare ${formatOre(typeof overpaidOre === 'number' ? overpaidOre : 0)} kr for mye som ikke er avgjort. Rett beløpet eller måneden.`,
        ),
      text({ label: 'Begrunnelse', value: reason }, 'Skriv hva det kommer av.'),
    ),
});

export const setOffRules = [setOffHeard, setOffReasoned] as const;
export const checkSetOff = checkWith(setOffRules);

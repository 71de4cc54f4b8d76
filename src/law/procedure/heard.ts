import { code, remarks, text } from '../answers.ts';
import { YES_NO } from '../codes.ts';
import type { Text, YesNo } from '../facts.ts';
import { breach, type Remark } from '../finding.ts';

/**
 * Whether the participant has been heard before something is decided against them (administration act § 16).
 * @param what what is about to happen, as the beginning of a sentence
 */
export const heardRemarks = (participantHeard: YesNo | undefined, what: string): Remark[] =>
  remarks(
    code({ label: 'Har deltakeren fått uttale seg?', value: participantHeard }, YES_NO),
    participantHeard === 'no' &&
      breach(`${what}, men deltakeren har ikke fått uttale seg. Hør deltakeren først.`),
  );

/**
 * Whether the participant has been heard, and what they said: great weight is to be given to it, so it must be written
 * (social services act § 42). Whoever had the chance and did not use it has said that.
 * @param view the answer to the question of what the participant thinks
 */
export const heardWithViewRemarks = (
  participantHeard: YesNo | undefined,
  view: Text | undefined,
  what: string,
): Remark[] =>
  remarks(
    ...heardRemarks(participantHeard, what),
    participantHeard === 'yes' &&
      text(
        { label: 'Hva mener deltakeren?', value: view },
        'Skriv hva deltakeren har sagt, eller at deltakeren ikke ville si noe.',
      ),
  );

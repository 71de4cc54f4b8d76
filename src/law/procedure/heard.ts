import { code, remarks } from '../answers.ts';
import { YES_NO } from '../codes.ts';
import type { YesNo } from '../facts.ts';
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

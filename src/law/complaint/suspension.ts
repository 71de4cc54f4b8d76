import { code, remarks, text } from '../answers.ts';
import { isDate } from '../calendar.ts';
import { note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { SUSPENSIONS, type SuspendedFacts, type SuspensionFacts } from './facts.ts';

const rule = rulesOver<SuspensionFacts>();

/** What a suspension comes to: what this application holds back by itself, and why it holds nothing. */
export type HeldBySuspension = 'ending' | 'set-off' | 'absence' | 'ended' | 'interruption' | 'by-hand';

/**
 * What is held when a decision is not to be carried out before the complaint over it is decided. Only what has not
 * happened yet can be held: the last day of a programme is a whole day, so an ending can be held on that day too.
 */
export function heldBySuspension({
  today,
  suspendedOn,
  decisionKind,
  endingStatus,
  endDate,
}: SuspendedFacts): HeldBySuspension {
  const from = isDate(suspendedOn) ? suspendedOn : today;
  if (decisionKind === 'set-off') return 'set-off';
  if (decisionKind === 'absence-refusal') return 'absence';
  if (decisionKind === 'interruption') return 'interruption';
  if (decisionKind !== 'ending' || !endingStatus) return 'by-hand';
  return endingStatus === 'decided' && isDate(endDate) && from <= endDate ? 'ending' : 'ended';
}

export const suspensionAnswered = rule({
  id: 'complaint-suspension',
  sections: [SECTION.suspension],
  version: 2,
  says: 'En anmodning om å vente med å gjennomføre vedtaket avgjøres snarest, og et nei skal begrunnes.',
  facts: ['suspension', 'suspensionReason'],
  check: ({ suspension, suspensionReason }) =>
    remarks(
      code({ label: 'Skal gjennomføringen utsettes?', value: suspension }, SUSPENSIONS),
      suspension === 'refused' &&
        text({ label: 'Begrunnelse', value: suspensionReason }, 'Et nei skal begrunnes.'),
    ),
});

const BY_HAND = {
  ended:
    'Programmet er alt avsluttet, og utsettelsen setter det ikke i gang igjen. Vurder klagen straks: gjøres vedtaket om, går programmet videre.',
  interruption:
    'Et avbrudd holdes ikke tilbake av seg selv. Registrer gjenopptakelse på sakens side, med avbruddets første dag som første dag tilbake. Da går programmet videre.',
  'by-hand':
    'Dette vedtaket holdes ikke tilbake av seg selv. Kontoret må selv sørge for at det ikke gjennomføres før klagen er avgjort.',
} as const;

export const suspensionHolds = rule({
  id: 'complaint-suspension-holds',
  sections: [SECTION.suspension],
  version: 2,
  says: 'Bare det som ikke har skjedd ennå, kan vente til klagen er avgjort.',
  facts: ['today', 'suspendedOn', 'suspension', 'decisionKind', 'endingStatus', 'endDate'],
  check({ suspension, ...decision }) {
    if (suspension !== 'granted') return undefined;
    const held = heldBySuspension(decision);
    return held === 'ending' || held === 'set-off' || held === 'absence' ? undefined : note(BY_HAND[held]);
  },
});

export const suspensionRules = [suspensionAnswered, suspensionHolds] as const;

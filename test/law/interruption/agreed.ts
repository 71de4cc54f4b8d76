import type { InterruptionFacts } from '../../../src/law/index.ts';

/** An interruption that both want, with nothing wrong. */
export const agreed: InterruptionFacts = {
  today: '2027-03-01',
  programmeStart: '2026-10-01',
  periodEnd: '2027-09-30',
  ground: 'treatment',
  from: '2027-03-15',
  expectedTo: '2027-06-15',
  reason: 'Skal ha behandling på dagtid',
  proposal: 'interrupt',
  againstWill: 'no',
  participantView: 'Ønsker et opphold',
};

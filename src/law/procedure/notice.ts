import { norwegian } from '../calendar.ts';
import { complaintDeadline } from '../complaint/deadline.ts';
import type { DeadlineFacts } from '../complaint/facts.ts';
import { SECTION, sectionOn } from '../sections.ts';
import type { Settings } from '../settings.ts';
import { settingsHere } from '../settings-here.ts';

/** One thing that the notice of a decision must tell, with its section as it is cited on the day of the decision. */
export interface NoticePart {
  readonly about: 'right' | 'deadline' | 'instance' | 'procedure' | 'documents' | 'suspension';
  readonly section: string;
  readonly text: string;
}

/**
 * What the notice of a decision tells beside the decision itself (administration act § 27): right, deadline, instance
 * and procedure of a complaint, access to the documents, and suspension.
 */
export function noticeOf(
  facts: DeadlineFacts,
  settings: Pick<Settings, 'assumedPostageDays'> = settingsHere(),
): NoticePart[] {
  const { lastDay, basis } = complaintDeadline(facts, settings);
  const last = { received: '', known: '', assumed: ' (regnet fra når brevet vanligvis er framme)' }[basis];
  const part = (about: NoticePart['about'], section: string, text: string): NoticePart => ({
    about,
    section: sectionOn(section, facts.decidedOn),
    text,
  });
  return [
    part('right', SECTION.appealable, 'Du kan klage på vedtaket.'),
    part(
      'deadline',
      SECTION.complaintDeadline,
      `Fristen er tre uker fra du fikk vedtaket. Siste dag er ${norwegian(lastDay)}${last}.`,
    ),
    part('instance', SECTION.appealBody, 'Gjør ikke kontoret om vedtaket, avgjør Statsforvalteren klagen.'),
    part(
      'procedure',
      SECTION.complaintForm,
      'Send klagen til Nav-kontoret. Skriv hvilket vedtak du klager på og hva du vil ha endret, og skriv gjerne hvorfor. Underskriv den.',
    ),
    part('documents', SECTION.noticeOfDecision, 'Du har rett til å se dokumentene i saken.'),
    part(
      'suspension',
      SECTION.suspension,
      'Du kan be om at vedtaket ikke blir gjennomført før klagen er avgjort.',
    ),
  ];
}

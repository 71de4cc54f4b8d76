import { code, date, pastDate, remarks, text } from '../answers.ts';
import { addCalendarDays, isDate, norwegian } from '../calendar.ts';
import { checkWith } from '../check.ts';
import { NOTICE_CHANNELS } from '../codes.ts';
import type { Code, DateAnswer, Text } from '../facts.ts';
import { breach, note, type Remark } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION, sectionOn } from '../sections.ts';

/** What is known of a notice before a decision against somebody's will. */
export interface NoticeGivenFacts {
  readonly today: string;
  readonly noticeSentOn?: DateAnswer;
  readonly responseDeadline?: DateAnswer;
  readonly respondedOn?: DateAnswer;
}

/** Whether notice was given, long enough ago, and the person has had their time to respond. */
export function noticeRemarks(
  { today, noticeSentOn, responseDeadline, respondedOn }: NoticeGivenFacts,
  responseDays: number,
): Remark[] {
  const wrong = remarks(
    pastDate({ label: 'Dato for forhåndsvarsel', value: noticeSentOn }, today),
    date({ label: 'Frist for å svare', value: responseDeadline }),
  );
  if (wrong.length > 0 || !isDate(noticeSentOn) || !isDate(responseDeadline)) return wrong;
  const earliestDeadline = addCalendarDays(noticeSentOn, responseDays);
  if (responseDeadline < earliestDeadline) {
    return [
      breach(
        `Varselet ble sendt ${norwegian(noticeSentOn)} med frist ${norwegian(responseDeadline)}. Gi minst ${responseDays} dager, til ${norwegian(earliestDeadline)}.`,
      ),
    ];
  }
  const answered = isDate(respondedOn) && respondedOn >= noticeSentOn && respondedOn <= today;
  if (answered || today > responseDeadline) return [];
  return [
    breach(
      `Fristen for å svare på varselet er ${norwegian(responseDeadline)} og er ikke ute. Vent til dagen etter, eller til deltakeren har svart.`,
    ),
  ];
}

/** The form `notice-send`. */
export interface NoticeFacts {
  readonly today: string;
  /** When the matter was taken up. */
  readonly proposedOn: string;
  readonly noticeSentOn?: DateAnswer;
  readonly channel?: Code<keyof typeof NOTICE_CHANNELS>;
  readonly content?: Text;
  readonly responseDeadline?: DateAnswer;
}

const rule = rulesOver<NoticeFacts>();

export const noticeSays = rule({
  id: 'notice-content',
  sections: [SECTION.notice],
  says: 'Et forhåndsvarsel er skriftlig og sier hva saken gjelder og hva som ellers trengs for å svare.',
  facts: ['today', 'proposedOn', 'noticeSentOn', 'channel', 'content'],
  check({ today, proposedOn, noticeSentOn, channel, content }) {
    const early = isDate(noticeSentOn) && noticeSentOn < proposedOn;
    return remarks(
      pastDate({ label: 'Når sendes varselet?', value: noticeSentOn }, today),
      early &&
        breach(
          `Varselet er datert ${norwegian(noticeSentOn)}, men forslaget er fra ${norwegian(proposedOn)}. Et varsel gjelder et forslag som finnes. Rett datoen.`,
        ),
      code({ label: 'Hvordan sendes det?', value: channel }, NOTICE_CHANNELS),
      text({ label: 'Hva vurderer kontoret, og hvorfor?', value: content }, 'Skriv det deltakeren må vite.'),
    );
  },
});

export const noticeLongEnough = rule({
  id: 'notice-deadline',
  sections: [SECTION.notice],
  says: 'Deltakeren skal ha en rimelig frist for å svare på varselet.',
  facts: ['noticeSentOn', 'responseDeadline'],
  settings: ['noticeResponseDays'],
  check({ noticeSentOn, responseDeadline }, { noticeResponseDays }) {
    if (!isDate(noticeSentOn) || !isDate(responseDeadline)) return undefined;
    const earliest = addCalendarDays(noticeSentOn, noticeResponseDays);
    if (responseDeadline >= earliest) return undefined;
    return note(
      `Fristen for å svare blir ${norwegian(responseDeadline)}. Etter kontorets regler er den minst ${noticeResponseDays} dager, til ${norwegian(earliest)}. Be prosesseieren se på fristene.`,
    );
  },
});

export const noticeRules = [noticeSays, noticeLongEnough] as const;

/** Job `check-notice`. */
export const checkNotice = checkWith(noticeRules);

/** What a notice before a decision tells beside what is considered: how to take part in the case. */
export function advanceNoticeOf(sentOn: string): { readonly section: string; readonly text: string }[] {
  const part = (section: string, text: string) => ({ section: sectionOn(section, sentOn), text });
  return [
    part(SECTION.notice, 'Du kan uttale deg før vi fatter vedtak.'),
    part(SECTION.documents, 'Du har rett til å se dokumentene i saken.'),
    part(SECTION.representative, 'Du kan la en annen hjelpe deg med å svare.'),
    part(SECTION.noticeOfDecision, 'Du får vedtaket skriftlig, og det forteller hvordan du kan klage.'),
  ];
}

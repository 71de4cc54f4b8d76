import { code, date, pastDate, remarks, text } from '../answers.ts';
import { addMonths, isDate, nextWorkday, norwegian } from '../calendar.ts';
import { checkWith } from '../check.ts';
import { breach, note } from '../finding.ts';
import type { Code, DateAnswer, Text } from '../facts.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { Settings } from '../settings.ts';
import { settingsHere } from '../settings-here.ts';

/** The day by which something that came in must be answered, or get an interim reply (§ 11 a). */
export function interimReplyDate(
  receivedOn: string,
  { rollInterimReply }: Pick<Settings, 'rollInterimReply'> = settingsHere(),
): string {
  const date = addMonths(receivedOn, 1);
  return rollInterimReply ? nextWorkday(date) : date;
}

/** What came in, and waits for an answer. */
export const INQUIRIES = { application: 'søknaden', complaint: 'klagen' } as const;

export const INTERIM_REPLIES = {
  sent: 'ja, foreløpig svar er sendt',
  unnecessary: 'nei, det er åpenbart unødvendig',
} as const;

/** The form `interim-reply`. */
export interface InterimReplyFacts {
  readonly today: string;
  readonly interimReplyDate: string;
  readonly reply?: Code<keyof typeof INTERIM_REPLIES>;
  readonly repliedOn?: DateAnswer;
  /** When the person can expect an answer. */
  readonly expectedOn?: DateAnswer;
  readonly reason?: Text;
}

const rule = rulesOver<InterimReplyFacts>();

export const interimReplyGiven = rule({
  id: 'interim-reply-given',
  sections: [SECTION.interimReply],
  says: 'Kan saken ikke avgjøres innen en måned, skal det gis et foreløpig svar med grunnen og når svar ventes.',
  facts: ['today', 'reply', 'repliedOn', 'expectedOn', 'reason'],
  check({ today, reply, repliedOn, expectedOn, reason }) {
    const sent = reply === 'sent';
    return remarks(
      code({ label: 'Er foreløpig svar sendt?', value: reply }, INTERIM_REPLIES),
      text({ label: 'Begrunnelse', value: reason }, 'Skriv hvorfor saken ikke er avgjort.'),
      sent && pastDate({ label: 'Når ble svaret sendt?', value: repliedOn }, today),
      sent && date({ label: 'Når kan personen vente svar?', value: expectedOn }),
      sent &&
        isDate(repliedOn) &&
        isDate(expectedOn) &&
        expectedOn <= repliedOn &&
        breach(
          `Foreløpig svar er sendt ${norwegian(repliedOn)}, men sier at svaret kommer ${norwegian(expectedOn)}. Rett en av datoene.`,
        ),
    );
  },
});

export const interimReplyInTime = rule({
  id: 'interim-reply-in-time',
  sections: [SECTION.interimReply, SECTION.deadlineCount],
  says: 'Foreløpig svar skal sendes innen en måned etter at henvendelsen kom.',
  facts: ['interimReplyDate', 'reply', 'repliedOn'],
  check({ interimReplyDate, reply, repliedOn }) {
    if (reply !== 'sent' || !isDate(repliedOn) || repliedOn <= interimReplyDate) return undefined;
    return note(
      `Foreløpig svar er sendt ${norwegian(repliedOn)}, men fristen var ${norwegian(interimReplyDate)}. Følg opp hvorfor det ble for sent.`,
    );
  },
});

export const interimReplyRules = [interimReplyGiven, interimReplyInTime] as const;

/** Job `check-interim-reply`. */
export const checkInterimReply = checkWith(interimReplyRules);

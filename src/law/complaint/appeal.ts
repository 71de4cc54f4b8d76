import { code, pastDate, remarks, text } from '../answers.ts';
import { addMonths, isDate, nextWorkday, norwegian } from '../calendar.ts';
import { YES_NO } from '../codes.ts';
import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { measuresOrderedRules } from './temporary-measures.ts';
import { APPEAL_RESULTS, type AppealFacts, type CarryingOutFacts, type ForwardingFacts } from './facts.ts';

const forwarding = rulesOver<ForwardingFacts>();
const appeal = rulesOver<AppealFacts>();
const carryingOut = rulesOver<CarryingOutFacts>();

const STATEMENT = {
  yes: 'ja',
  no: 'nei',
  'no-statement': 'kontoret har ikke skrevet noen uttalelse',
};

export const complaintForwarded = forwarding({
  id: 'complaint-forwarded',
  sections: [SECTION.complaintReview, SECTION.appealBody],
  says: 'Sakens dokumenter sendes Statsforvalteren så snart saken er tilrettelagt, med kopi av uttalelsen til parten.',
  facts: ['today', 'decidedOn', 'forwardedOn', 'documentsSent', 'statementCopied'],
  check: ({ today, decidedOn, forwardedOn, documentsSent, statementCopied }) =>
    remarks(
      pastDate({ label: 'Når ble klagen sendt til Statsforvalteren?', value: forwardedOn }, today),
      isDate(forwardedOn) &&
        forwardedOn < decidedOn &&
        breach(
          `Klagen er sendt ${norwegian(forwardedOn)}, men kontoret avgjorde først ${norwegian(decidedOn)} at den skulle sendes. Rett datoen.`,
        ),
      code({ label: 'Er alle dokumentene i saken sendt med?', value: documentsSent }, YES_NO),
      documentsSent === 'no' &&
        breach('Dokumentene i saken er ikke sendt med klagen. Send dem, og fullfør oppgaven etterpå.'),
      code({ label: 'Har klageren fått kopi av uttalelsen?', value: statementCopied }, STATEMENT),
      statementCopied === 'no' &&
        breach(
          'Klageren har ikke fått kopi av uttalelsen til Statsforvalteren. Send kopien, og fullfør oppgaven etterpå.',
        ),
    ),
});

export const forwardingRules = [complaintForwarded] as const;

export const appealAnswer = appeal({
  id: 'appeal-answer',
  sections: [SECTION.appealBody, SECTION.appealPower, SECTION.appealScope],
  says: 'Statsforvalteren stadfester, endrer eller opphever vedtaket, eller avviser klagen.',
  facts: ['today', 'forwardedOn', 'appealResult', 'answeredOn'],
  check: ({ today, forwardedOn, appealResult, answeredOn }) =>
    remarks(
      code({ label: 'Hva har Statsforvalteren avgjort?', value: appealResult }, APPEAL_RESULTS),
      pastDate({ label: 'Når er svaret datert?', value: answeredOn }, today),
      isDate(answeredOn) &&
        isDate(forwardedOn) &&
        answeredOn < forwardedOn &&
        breach(
          `Svaret er datert ${norwegian(answeredOn)}, men klagen ble sendt til Statsforvalteren ${norwegian(forwardedOn)}. Rett en av datoene.`,
        ),
    ),
});

const NOTICE_MONTHS = 3;

export const worseOnlyWithNotice = appeal({
  id: 'appeal-worse-with-notice',
  sections: [SECTION.appealPower],
  says: 'Endring til skade for klageren krever at melding er sendt innen tre måneder etter at kontoret fikk klagen.',
  facts: ['receivedOn', 'appealResult', 'toDisadvantage', 'changeNoticeOn'],
  check({ receivedOn, appealResult, toDisadvantage, changeNoticeOn }) {
    if (appealResult !== 'changed') return undefined;
    const wrong = code({ label: 'Er endringen til skade for klageren?', value: toDisadvantage }, YES_NO);
    if (wrong || toDisadvantage !== 'yes') return wrong;
    const last = nextWorkday(addMonths(receivedOn, NOTICE_MONTHS));
    if (isDate(changeNoticeOn) && changeNoticeOn <= last) return undefined;
    const when = isDate(changeNoticeOn) ? `er sendt ${norwegian(changeNoticeOn)}` : 'er ikke kjent';
    return note(
      `Endringen er til skade for klageren. Kontoret fikk klagen ${norwegian(receivedOn)}, så melding måtte sendes senest ${norwegian(last)}, men den ${when}. Ta det opp med Statsforvalteren før vedtaket følges opp.`,
    );
  },
});

export const appealRules = [appealAnswer, worseOnlyWithNotice, ...measuresOrderedRules] as const;

export const CARRIED_OUT = {
  programme: 'programmet er endret',
  benefit: 'stønaden er rettet',
  'taken-back': 'personen er tatt inn i programmet igjen',
  other: 'noe annet er gjort',
} as const;

export const resultCarriedOut = carryingOut({
  id: 'complaint-carried-out',
  sections: [SECTION.complaintReview, SECTION.appealPower],
  says: 'Når et vedtak er endret i en klagesak, skal endringen gjennomføres i saken.',
  facts: ['today', 'doneOn', 'done', 'note'],
  check: ({ today, doneOn, done, note: what }) =>
    remarks(
      code({ label: 'Hva er gjort?', value: done }, CARRIED_OUT),
      pastDate({ label: 'Når ble det gjort?', value: doneOn }, today),
      text({ label: 'Beskriv endringen', value: what }, 'Skriv hva som er endret, og fra hvilken dag.'),
    ),
});

export const carryingOutRules = [resultCarriedOut] as const;

import { Temporal } from 'temporal-polyfill';
import { periodEnd } from '../src/law/index.ts';
import { programme } from './answers.ts';

type Answers = Record<string, unknown>;

const plus = (date: string, duration: Temporal.DurationLike) =>
  Temporal.PlainDate.from(date).add(duration).toString();

/** A full week of work training, language training and job seeking all the time: for a period of a few months. */
export function shortProgramme(startDate: string, months: number, changes: Answers = {}): Answers {
  const whole = { fromDate: startDate, toDate: periodEnd(startDate, months) };
  return programme(startDate, months, {
    childrenSupported: 0,
    activities: [
      {
        kind: 'work-training',
        provider: 'employer',
        hoursPerWeek: 15,
        ...whole,
        need: 'work-experience',
        goal: 'Faste oppgaver på lageret og en referanse.',
        reason: 'Bygger videre på det som er lært før.',
      },
      {
        kind: 'language-training',
        provider: 'school',
        hoursPerWeek: 15,
        ...whole,
        need: 'language',
        goal: 'Forstå beskjeder uten hjelp.',
        reason: 'Språket har stoppet tidligere ansettelser.',
      },
      {
        kind: 'job-search',
        provider: 'nav',
        hoursPerWeek: 7.5,
        ...whole,
        need: 'work-experience',
        goal: 'To søknader i uken.',
        reason: 'Har kort tid igjen og må søke fra første dag.',
      },
    ],
    evaluationDates: [{ date: plus(startDate, { weeks: 3 }) }],
    ...changes,
  });
}

/** Each condition for time beyond the two years answered. */
export const specialReasons: Answers = {
  necessary: 'yes',
  progress: 'yes',
  motivation: 'Har møtt hver dag og ber selv om mer.',
  likelyWork: 'yes',
  likelyWorkReason: 'En arbeidsgiver vil ansette når truckbeviset er tatt.',
  labourMarket: 'Flere lagre i området mangler folk.',
  specialReasons: 'Står rett foran en ansettelse.',
};

export const fallAway = (fallAwayReason: string, fellAwayOn: string): Answers => ({
  fallAwayReason,
  fellAwayOn,
  note: 'Meldt på telefon og bekreftet skriftlig.',
});

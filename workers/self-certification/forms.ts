import { z } from 'zod';
import { day, defineForm, text, yesNo } from '../../src/step/form.ts';

export const hearingForm = defineForm({
  id: 'self-certification-notify',
  variable: 'hearing',
  tasks: ['notify_participant', 'correct_hearing_notice'],
  schema: z.looseObject({
    proceed: yesNo,
    noticeSentOn: day.optional(),
    responseDeadline: day.optional(),
    reason: text,
  }),
  texts: ['reason'],
  shownWhen: {
    noticeSentOn: ({ proceed }) => proceed === 'yes',
    responseDeadline: ({ proceed }) => proceed === 'yes',
  },
});

export const rightForm = defineForm({
  id: 'self-certification-decide',
  variable: 'rightVerdict',
  tasks: ['decide_self_certification', 'correct_self_certification'],
  schema: z.looseObject({
    rightResult: z.enum(['withdraw', 'keep']),
    lostFrom: day.optional(),
    reason: text,
  }),
  texts: ['reason'],
  shownWhen: { lostFrom: ({ rightResult }) => rightResult === 'withdraw' },
});

export const rightReviewForm = defineForm({
  id: 'self-certification-review',
  variable: 'rightReview',
  tasks: ['review_self_certification', 'correct_review'],
  schema: z.looseObject({
    reviewResult: z.enum(['keep', 'withdraw']),
    // Not in answers from before it was asked; the law's check says that it is missing.
    participantHeard: yesNo.optional(),
    participantView: text,
    reason: text,
  }),
  texts: ['participantView', 'reason'],
  shownWhen: {
    participantHeard: ({ reviewResult }) => reviewResult === 'withdraw',
    participantView: ({ reviewResult, participantHeard }) =>
      reviewResult === 'withdraw' && participantHeard === 'yes',
  },
});

export type HearingAnswers = z.infer<typeof hearingForm.schema>;

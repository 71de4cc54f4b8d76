import { z } from 'zod';
import { day, defineForm, text, yesNo } from '../../src/step/form.ts';

export const admissionForm = defineForm({
  id: 'complaint-assess-admission',
  variable: 'admission',
  tasks: ['assess_admission', 'correct_admission'],
  schema: z.looseObject({
    accept: yesNo,
    lateGround: z.enum(['not-to-blame', 'special-reasons']).optional(),
    rejectionGround: z.enum(['late', 'no-right', 'not-mended', 'not-appealable']).optional(),
    mendBy: day.optional(),
    reason: text,
  }),
  texts: ['reason'],
  shownWhen: {
    lateGround: ({ accept }) => accept === 'yes',
    rejectionGround: ({ accept }) => accept === 'no',
    mendBy: ({ accept, rejectionGround }) => accept === 'no' && rejectionGround === 'not-mended',
  },
});

export const suspensionForm = defineForm({
  id: 'complaint-suspension',
  variable: 'suspending',
  tasks: ['decide_suspension', 'correct_suspension'],
  schema: z.looseObject({ suspension: z.enum(['granted', 'refused']), suspensionReason: text }),
  texts: ['suspensionReason'],
});

export const complaintReviewForm = defineForm({
  id: 'complaint-review',
  variable: 'review',
  tasks: ['review_complaint', 'correct_complaint_review'],
  schema: z.looseObject({
    investigation: text,
    viewsAssessed: text,
    participantView: text,
    proposal: z.enum(['reverse', 'reverse-partly', 'forward']),
    toDisadvantage: yesNo.optional(),
    reason: text,
  }),
  // Forms from before suspension had a task of its own answer that too (suspension-in-review.ts); what is not named
  // here is kept like text.
  texts: ['investigation', 'viewsAssessed', 'participantView', 'reason'],
  shownWhen: {
    toDisadvantage: ({ proposal }) => proposal === 'reverse' || proposal === 'reverse-partly',
  },
});

export const complaintVerdictForm = defineForm({
  id: 'complaint-decide',
  variable: 'verdict',
  tasks: ['decide_complaint', 'correct_complaint_decision'],
  schema: z.looseObject({ result: z.enum(['approve', 'return']), reason: text }),
  texts: ['reason'],
});

export const forwardingForm = defineForm({
  id: 'complaint-forward',
  variable: 'forwarding',
  tasks: ['forward_complaint', 'correct_forwarding'],
  schema: z.looseObject({
    forwardedOn: day,
    documentsSent: yesNo,
    statementCopied: z.enum(['yes', 'no', 'no-statement']),
  }),
  texts: [],
});

export const temporaryMeasuresForm = defineForm({
  id: 'complaint-temporary-measures',
  variable: 'measures',
  tasks: ['set_measures_in_motion', 'correct_temporary_measures'],
  schema: z.looseObject({ setInMotionOn: day, whatWasDone: text }),
  texts: ['whatWasDone'],
});

export const carryingOutForm = defineForm({
  id: 'complaint-carry-out',
  variable: 'carryingOut',
  tasks: ['carry_out_result', 'correct_carrying_out'],
  schema: z.looseObject({
    done: z.enum(['programme', 'benefit', 'taken-back', 'other']),
    doneOn: day,
    note: text,
  }),
  texts: ['note'],
});

export type AdmissionAnswers = z.infer<typeof admissionForm.schema>;
export type ReviewAnswers = z.infer<typeof complaintReviewForm.schema>;

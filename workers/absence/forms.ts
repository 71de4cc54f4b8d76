import { z } from 'zod';
import { absenceKinds, absencePapers } from '../../src/casefile/words.ts';
import { LEAVE_PURPOSES, WELFARE_REASONS } from '../../src/law/codes.ts';
import { day, defineForm, text, yesNo } from '../../src/step/form.ts';

const welfareReasons = Object.keys(WELFARE_REASONS) as [keyof typeof WELFARE_REASONS];
const leavePurposes = Object.keys(LEAVE_PURPOSES) as [keyof typeof LEAVE_PURPOSES];

type Answers = Readonly<Record<string, unknown>>;
const approves = ({ absenceResult }: Answers) => absenceResult === 'approve';
/** Also an approval can be a refusal of the rest. */
const decides = ({ absenceResult }: Answers) => absenceResult === 'approve' || absenceResult === 'reject';

export const absenceForm = defineForm({
  id: 'absence-assess',
  variable: 'absenceDecision',
  tasks: ['assess_absence', 'correct_absence'],
  schema: z.looseObject({
    absenceResult: z.enum(['approve', 'reject', 'document', 'mistake']),
    absenceKind: z.enum(absenceKinds).optional(),
    from: day.optional(),
    to: day.optional(),
    certificate: yesNo.optional(),
    welfareReason: z.enum(welfareReasons).optional(),
    leavePurpose: z.enum(leavePurposes).optional(),
    participantHeard: yesNo.optional(),
    participantView: text,
    papers: z.enum(absencePapers).optional(),
    reason: text,
  }),
  texts: ['participantView', 'reason'],
  shownWhen: {
    absenceKind: approves,
    from: approves,
    to: decides,
    certificate: (given) =>
      approves(given) && ['medical-certificate', 'birth'].includes(String(given.absenceKind)),
    welfareReason: (given) => approves(given) && given.absenceKind === 'welfare',
    leavePurpose: (given) => approves(given) && given.absenceKind === 'unpaid-leave',
    participantHeard: decides,
    participantView: (given) => decides(given) && given.participantHeard === 'yes',
    papers: ({ absenceResult }) => absenceResult === 'document',
  },
});

export const absenceEndForm = defineForm({
  id: 'absence-end',
  variable: 'absenceEnd',
  tasks: ['ask_if_absence_lasts', 'correct_absence_end'],
  schema: z.looseObject({
    absenceSituation: z.enum(['ended', 'lasts']),
    lastDay: day.optional(),
    note: text,
  }),
  texts: ['note'],
  shownWhen: { lastDay: ({ absenceSituation }) => absenceSituation === 'ended' },
});

export type AbsenceAnswers = z.infer<typeof absenceForm.schema>;

import { z } from 'zod';
import { absenceKinds, type AbsenceKind } from '../../../casefile/index.ts';
import {
  ANTENATAL_REASONS,
  BIRTH_HELPERS,
  CHILD_CARE_REASONS,
  LEAVE_PURPOSES,
  WELFARE_REASONS,
} from '../../../law/codes.ts';
import { dateInput, reasonInput } from './common.ts';
import { numberInput } from './number-input.ts';

const codes = <C extends Record<string, string>>(of: C) => Object.keys(of) as [keyof C & string];
const choice = <C extends Record<string, string>>(of: C, description: string) =>
  z.enum(codes(of), 'Velg et av svarene.').optional().meta({ description });
const yesNo = (description: string) =>
  z.enum(['yes', 'no'], 'Velg ja eller nei.').optional().meta({ description });

/** What is told of an absence beside its kind and days, by kind; `needed` must be there. */
export const FIELDS_OF: Readonly<
  Record<AbsenceKind, { needed: readonly string[]; more: readonly string[] }>
> = {
  'self-certified': { needed: ['to'], more: [] },
  'medical-certificate': { needed: ['certificate'], more: [] },
  'sick-child': {
    needed: ['to', 'childCareReason', 'childBirthYear', 'childrenInCare', 'aloneWithCare'],
    more: ['childIsChronic', 'chronicChildren', 'certificate'],
  },
  antenatal: { needed: ['to', 'antenatalReason'], more: ['termDate', 'outsideProgrammeHours'] },
  birth: { needed: ['to', 'bornOn'], more: ['certificate'] },
  adoption: { needed: [], more: [] },
  'father-birth': { needed: ['to', 'bornOn', 'birthHelper'], more: ['parentsLiveTogether'] },
  nursing: { needed: ['hoursPerDay'], more: [] },
  welfare: { needed: ['to', 'welfareReason'], more: ['travelDays'] },
  religious: { needed: ['to', 'religiousRight'], more: [] },
  holiday: { needed: ['to'], more: [] },
  'unpaid-leave': { needed: ['leavePurpose'], more: [] },
  unauthorised: { needed: [], more: [] },
};
/** What each of the two kinds of time off before a birth needs beside it. */
const NEEDED_AT: Readonly<Record<string, readonly string[]>> = {
  'before-term': ['termDate'],
  'check-up': ['outsideProgrammeHours'],
};
const COMMON = ['kind', 'from', 'to', 'hoursPerDay', 'reason'];

/** Time away from the programme, as it is reported. */
export const reportAbsenceInput = z
  .strictObject({
    kind: z.enum(absenceKinds, 'Velg hva slags fravær det er.').meta({ example: 'self-certified' }),
    from: dateInput.meta({ description: 'The first day.' }),
    to: dateInput.optional().meta({ description: 'The last day. Left out: it lasts.' }),
    hoursPerDay: numberInput('number', 0.1, 24)
      .optional()
      .meta({ type: 'number', description: 'Hours a day, where it is about a part of each day.' }),
    certificate: yesNo('A doctor’s certificate has been shown.'),
    childCareReason: choice(CHILD_CARE_REASONS, 'Who is ill.'),
    childBirthYear: numberInput('integer', 1990, 2100)
      .optional()
      .meta({ type: 'integer', description: 'The year the child was born.' }),
    childIsChronic: yesNo('The child is chronically ill or disabled.'),
    childrenInCare: numberInput('integer', 1, 30).optional().meta({ type: 'integer' }),
    chronicChildren: numberInput('integer', 0, 30)
      .optional()
      .meta({ type: 'integer', description: 'How many of them are chronically ill or disabled.' }),
    aloneWithCare: yesNo('Alone with the care of the children.'),
    antenatalReason: choice(ANTENATAL_REASONS, 'A check-up, or leave before the term.'),
    termDate: dateInput.optional().meta({ description: 'The expected day of birth.' }),
    outsideProgrammeHours: yesNo('The check-up could be at another time.'),
    bornOn: dateInput.optional().meta({ description: 'The day the child was born.' }),
    birthHelper: choice(BIRTH_HELPERS, 'Who gives care at the birth.'),
    parentsLiveTogether: yesNo('The parents live together.'),
    welfareReason: choice(WELFARE_REASONS, 'What the leave is for.'),
    travelDays: numberInput('integer', 0, 10)
      .optional()
      .meta({ type: 'integer', description: 'Days of travel to a funeral, as the last of the days.' }),
    religiousRight: yesNo(
      'The conditions of regulation § 16 are met; what the person believes is not asked for.',
    ),
    leavePurpose: choice(
      LEAVE_PURPOSES,
      'What unpaid leave is for; for work, birth or adoption § 34 protects its first year.',
    ),
    reason: reasonInput.optional(),
  })
  .check(({ value, issues }) => {
    const { needed, more } = FIELDS_OF[value.kind];
    const given = value as Record<string, unknown>;
    const wanted = [...needed, ...(NEEDED_AT[value.antenatalReason ?? ''] ?? [])];
    for (const field of wanted.filter((name) => given[name] === undefined)) {
      issues.push({
        code: 'custom',
        path: [field],
        message: 'Må fylles ut for dette fraværet.',
        input: undefined,
      });
    }
    const known = [...COMMON, ...needed, ...more];
    for (const field of Object.keys(given).filter((name) => !known.includes(name))) {
      issues.push({
        code: 'custom',
        path: [field],
        message: 'Gjelder ikke dette slaget fravær.',
        input: undefined,
      });
    }
  })
  .meta({ id: 'ReportAbsence' });

export type ReportAbsenceInput = z.infer<typeof reportAbsenceInput>;

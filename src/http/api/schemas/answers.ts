import { z } from 'zod';
import {
  appealResults,
  complainants,
  complaintResults,
  decisionKinds,
  endReasons,
  outcomes,
  phases,
  sources,
  suspensions,
} from '../../../casefile/index.ts';
import { absencesShape } from './absence-answers.ts';
import { childrenShape } from './children.ts';
import { caseIdShape } from './common.ts';
import { findingShape } from './finding.ts';

/** What the API answers with. Only what stands here leaves the application. */
const list = <S extends z.ZodType>(item: S) => z.array(item).readonly();
const day = z.string().meta({ format: 'date', example: '2026-05-01' });

export const notesShape = list(z.string()).meta({
  description: 'Norwegian remarks for the person at the screen; the case is registered all the same.',
});

export const deadlineShape = z
  .object({
    code: z.enum(['phase-due', 'start-by', 'evaluation', 'period-end', 'period-over']),
    date: day,
    urgency: z
      .enum(['late', 'soon', 'later'])
      .meta({ description: 'late: the date has passed. soon: within 14 days.' }),
    text: z
      .string()
      .meta({ description: 'Norwegian, as the page shows it.', example: 'Evaluering er ikke holdt' }),
  })
  .meta({ id: 'Deadline' });

const summary = {
  caseId: caseIdShape,
  officeId: z.string().meta({ example: '0906' }),
  phase: z.enum(phases),
  outcome: z.enum(outcomes).nullable(),
  openedOn: day,
  applicationDate: day.nullable(),
  closedOn: day.nullable(),
  deadlines: list(deadlineShape).meta({ description: 'Most urgent first.' }),
};

export const caseSummary = z.object(summary).meta({ id: 'CaseSummary' });

const period = z.object({ number: z.number().int(), from: day, to: day, decisionNumber: z.number().int() });

const evaluation = z.object({
  number: z.number().int(),
  periodNumber: z.number().int(),
  plannedOn: day,
  movedFrom: day.nullable(),
  heldOn: day.nullable(),
  state: z.enum(['late', 'planned', 'held', 'held-late', 'cancelled']),
});

const limits = z.object({
  firstStart: day,
  neverBegan: z
    .boolean()
    .meta({ description: 'The case fell away before the first day of a granted programme.' }),
  usedDays: z.number().int(),
  remainingDays: z.number().int(),
  uncountedDays: z.number().int().meta({ description: 'Leave and interruption so far.' }),
  earlierDays: z.number().int().meta({ description: 'Used days that were in earlier programmes.' }),
  limitedBy: z
    .enum(['max-duration', 'turned-67'])
    .meta({ description: 'Which of the two comes first (§§ 29 and 32).' }),
  lastDay: day.meta({ description: 'The last day on which the programme may run (§ 32).' }),
});

const earlier = z.object({
  usedDays: z.number().int(),
  ordinaryDays: z.number().int().meta({ description: 'Days left of the two years when the case came.' }),
  utmostDays: z.number().int().meta({ description: 'The same, with special reasons.' }),
});

const interimReply = z.object({
  by: day.nullable().meta({ description: 'The last day for it, unless the application is decided before.' }),
  sentOn: day.nullable(),
  expectedOn: day
    .nullable()
    .meta({ description: 'When the applicant has been told to expect the decision.' }),
});

const benefit = z.object({
  dailyOre: z.number().int(),
  childSupplementDailyOre: z.number().int(),
  yearlyOre: z.number().int().nullable(),
  on: day.nullable().meta({
    description:
      'The day it is the benefit of: today, or the first or last day of the programme. Null before a decision.',
  }),
  provisional: z.boolean().meta({
    description: 'Made of the rates before, because those of the day are not published yet.',
  }),
});

export const caseDetails = z
  .object({
    ...summary,
    source: z.enum(sources),
    notes: notesShape,
    endReason: z.enum(endReasons).nullable(),
    endedOn: day.nullable(),
    person: z
      .object({ firstName: z.string(), lastName: z.string(), birthDate: day })
      .meta({ description: 'The identity number is not given out.' }),
    periods: list(period),
    evaluations: list(evaluation),
    limits: limits.nullable(),
    absences: absencesShape.nullable(),
    children: childrenShape
      .nullable()
      .meta({ description: 'Those that are registered; null: none, and the plan’s number counts.' }),
    earlier: earlier.nullable().meta({ description: 'Programmes before this case, and what they leave.' }),
    interimReply: interimReply
      .nullable()
      .meta({ description: 'Of an application that is not decided, or was not in time (fvl. § 11 a).' }),
    benefit: benefit.nullable().meta({ description: 'Whole øre.' }),
  })
  .meta({ id: 'Case' });

const labelled = z.object({ label: z.string(), text: z.string() });

export const eventShape = z
  .object({
    seq: z.number().int(),
    kind: z.string().meta({ example: 'evaluation-moved' }),
    what: z.string().meta({ description: 'Norwegian sentence.' }),
    date: day.meta({ description: 'By the engine’s clock.' }),
    who: z.string(),
    why: list(labelled),
    answers: list(labelled),
    findings: list(findingShape),
  })
  .meta({ id: 'Event' });

export const decisionShape = z
  .object({
    number: z.number().int(),
    kind: z.enum(decisionKinds),
    decidedOn: day,
    decidedBy: z.string(),
    preparedBy: z.string().nullable(),
    period: z.object({ from: day, to: day }).nullable(),
  })
  .meta({ id: 'Decision' });

const factShape = labelled
  .extend({
    name: z.string().meta({ example: 'workAbility' }),
    value: z.unknown().meta({ description: 'What the rule looked at: enough to run it again.' }),
    source: z.string().nullable().meta({
      description:
        'form:<id>, register, date, signature, computed, case-file or setting; null in records that do not have it.',
      example: 'form:decision-assess-conditions',
    }),
    sourceText: z.string(),
  })
  .meta({ id: 'Fact' });

const settingShape = factShape
  .extend({
    defaultText: z
      .string()
      .nullable()
      .meta({ description: 'The default, where the municipality had set another value.' }),
  })
  .meta({ id: 'Setting' });

const replayShape = z
  .object({
    answer: z.enum(['same', 'other', 'changed', 'gone']),
    currentVersion: z.number().int().optional(),
  })
  .meta({
    id: 'Replay',
    description:
      'What the rule, in the version it had, says to the same facts. currentVersion: it has a new version since. changed: so it has, and the one it had was not kept, so the old answer cannot be repeated. gone: there is no such rule any more. other: the answer differs although the version is the same, which is a fault of ours.',
  });

export const complaintShape = z
  .object({
    number: z.number().int(),
    decisionNumber: z.number().int(),
    complainant: z.enum(complainants),
    receivedOn: day,
    sentOn: day.nullable(),
    decisionReceivedOn: day.nullable(),
    knownOn: day.nullable(),
    deadline: z.object({
      from: day,
      lastDay: day,
      basis: z
        .enum(['received', 'known', 'assumed'])
        .meta({ description: 'assumed: nobody has registered when the decision came.' }),
    }),
    timing: z.enum(['in-time', 'late', 'barred']),
    state: z.enum([
      'in-review',
      'to-be-sent',
      'at-governor',
      'rejected',
      'reversed',
      'answered',
      'withdrawn',
    ]),
    result: z.enum(complaintResults).nullable(),
    resultOn: day.nullable(),
    resultDecision: z.number().int().nullable().meta({ description: 'The decision made on it, if any.' }),
    forwardedOn: day.nullable(),
    appealResult: z.enum(appealResults).nullable(),
    answeredOn: day.nullable(),
    temporaryMeasures: z
      .boolean()
      .meta({ description: 'Whether the County Governor ordered something to be set in motion at once.' }),
    measuresOn: day.nullable().meta({ description: 'The day it was.' }),
    suspension: z.enum(suspensions).nullable().meta({
      description:
        'Whether the decision waits until the complaint is decided; null if nobody has asked or answered.',
    }),
    suspensionOn: day.nullable().meta({ description: 'The day that was said.' }),
    carriedOutOn: day.nullable(),
    withdrawnOn: day.nullable(),
  })
  .meta({ id: 'Complaint' });

export const groundShape = z
  .object({
    rule: z.string(),
    version: z.string(),
    says: z.string().meta({ description: 'The rule in one Norwegian sentence.' }),
    sections: list(z.string()),
    facts: list(factShape),
    settings: list(settingShape),
    findings: list(findingShape),
    replay: replayShape,
  })
  .meta({ id: 'Ground' });

export const checkShape = z
  .object({
    check: z.string().nullable().meta({ description: 'The step that applied the rules: its job type.' }),
    onDate: day.nullable().meta({ description: 'The day whose law was applied.' }),
    rules: list(groundShape),
  })
  .meta({ id: 'Check' });

export const problemShape = z
  .object({
    type: z.string(),
    status: z.number().int(),
    code: z.string().meta({ description: 'Stable; for programs.', example: 'ERR_INPUT_INVALID' }),
    title: z.string().meta({ description: 'English, for developers.' }),
    detail: z.string().meta({ description: 'Norwegian, for the person at the screen.' }),
    reference: z.string().meta({ description: 'Stands in the log, too.' }),
    caseId: z.string().optional().meta({ description: 'With ERR_OPEN_CASE_EXISTS: the case that is open.' }),
    errors: list(z.object({ field: z.string(), message: z.string() })).optional(),
    findings: list(findingShape).optional(),
  })
  .meta({
    id: 'Problem',
    example: {
      type: 'about:blank',
      status: 422,
      code: 'ERR_INPUT_INVALID',
      title: 'The input does not fit its schema; see errors.',
      detail: 'Noen felt må rettes.',
      reference: '8D0A1F33C2',
      errors: [{ field: 'nickname', message: 'Ukjent felt.' }],
    },
  });

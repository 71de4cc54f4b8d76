import type { CaseSupervisionFacts, EvaluationKept, PlanKept } from '../../law/index.ts';
import type { CaseRows, Entry } from './read-rows.ts';

type Answers = Readonly<Record<string, unknown>>;
type Assessment = NonNullable<CaseSupervisionFacts['assessments']>[number];

/** What one case's rows say to the supervision. Nothing is worked out here that the law does not ask about. */
export function caseFacts(
  rows: CaseRows,
  today: string,
  samePlanAs: readonly string[],
): CaseSupervisionFacts {
  const { case: found, decisions, periods, standstill, entries } = rows;
  const forms = entries.filter(({ kind }) => kind === 'form-completed').filter(withoutBreach);
  return {
    today,
    applicationDate: found.application_date,
    closedOn: found.closed_on,
    endedOn: found.ended_on,
    assessments: assessments(forms),
    decisions: decisions.map(({ number, kind, decided_on, period_from, grounds }) => ({
      ...{ number, kind, decidedOn: decided_on, from: period_from },
      usesAssessment: assessmentUsed(grounds),
    })),
    plans: plans(rows),
    periods: periods.map(({ period_from, period_to }) => ({ from: period_from, to: period_to })),
    evaluations: evaluations(rows, forms),
    standstill: standstill.map(({ uncounted_from, uncounted_to }) => ({
      from: uncounted_from,
      to: uncounted_to,
    })),
    contacts: entries
      .filter(({ kind }) => kind === 'contact-registered')
      .map(({ data }) => ({
        on: String(data.on),
        weekPlan: data.weekPlan === true,
        providerChecked: data.providerChecked === true,
      })),
    samePlanAs,
  };
}

/** A form that was sent back has not said anything yet. */
const withoutBreach = ({ data }: Entry): boolean =>
  !list(data.findings).some((one) => (one as Answers)?.severity === 'brudd');

function assessments(forms: readonly Entry[]): Assessment[] {
  return of(forms, 'assessment-record').map((entry) => {
    const own = of(forms, 'assessment-self-assessment').findLast(({ seq }) => seq < entry.seq);
    const answers = answersOf(entry);
    const needs = [...texts(answersOf(own).needs), ...texts(answers.needs)];
    return {
      decidedOn: text(answers.decidedOn),
      recordedOn: entry.engine_date,
      needs: [...new Set(needs)],
      participation: texts(answers.participation),
      selfAssessed: answersOf(own).participantTookPart === 'yes' && text(own?.text.view) !== null,
    };
  });
}

function plans({ programmes, entries }: CaseRows): PlanKept[] {
  const recorded = new Map(
    entries
      .filter(({ kind }) => kind === 'programme-recorded')
      .map(({ data, engine_date }) => [Number(data.version), engine_date]),
  );
  return programmes.map(({ version, valid_from, data }) => ({
    version,
    validFrom: valid_from,
    recordedOn: recorded.get(version) ?? valid_from,
    activities: list(data.activities) as PlanKept['activities'],
    omittedNeeds: list(data.omittedNeeds) as PlanKept['omittedNeeds'],
    evaluationDates: list(data.evaluationDates).flatMap((row) => text((row as Answers).date) ?? []),
    viewWritten: text(data.participantView) !== null,
  }));
}

function evaluations({ evaluations: rows }: CaseRows, forms: readonly Entry[]): EvaluationKept[] {
  const held = of(forms, 'evaluation-hold');
  return rows.map(({ number, planned_on, status, held_on }) => {
    const form = held.findLast((entry) => held_on !== null && answersOf(entry).heldOn === held_on);
    const answers = answersOf(form);
    return {
      ...{ number, plannedOn: planned_on, status, heldOn: held_on },
      findings: text(form?.text.findings),
      progress: text(answers.progress),
      changeConsidered: answers.changeProgramme === 'yes' || answers.changeProgramme === 'no',
      participantTookPart: answers.participantTookPart === 'yes',
      viewWritten: text(form?.text.participantView) !== null,
    };
  });
}

/** What the assessment and its needs meant for it is written; null where nobody was asked. */
function assessmentUsed(grounds: unknown): boolean | null {
  const asked = list(grounds).find((one) => (one as Answers)?.rule === 'entry-assessment-used');
  if (!asked) return null;
  const facts = ((asked as Answers).facts ?? {}) as Answers;
  return Array.isArray(facts.mappedNeeds) && text(facts.assessmentReason) !== null;
}

const of = (forms: readonly Entry[], form: string) => forms.filter(({ data }) => data.form === form);
const answersOf = (entry: Entry | undefined) => (entry?.data.answers ?? {}) as Answers;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;
const texts = (value: unknown): string[] =>
  list(value).filter((one): one is string => typeof one === 'string');

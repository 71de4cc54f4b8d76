/** One way to fill in a form: what the process knows, what the person answers, what the engine gets. */
export interface Sample {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly answers: Readonly<Record<string, unknown>>;
  /** Where the form hands over more than was answered: empty texts and dates. */
  readonly alsoSubmitted?: Readonly<Record<string, unknown>>;
}

export const base = {
  caseId: 'KVP-2026-00001',
  officeId: '0906',
  caseUrl: 'http://localhost:3000/saker/KVP-2026-00001',
  dueDate: '2026-12-06',
  findings: [],
};

/** What a failed check adds. */
export const failedCheck = {
  passed: false,
  correctionDate: '2026-12-13',
  findings: [
    {
      rule: 'sample',
      section: 'sosialtjenesteloven § 30',
      severity: 'brudd',
      message:
        'Uke 7 har 30 timer. Programmet skal fylle 37,5 timer hver uke. Legg til et tiltak eller flere timer.',
    },
    {
      rule: 'sample-remark',
      section: 'forskriften § 1',
      severity: 'merknad',
      message: 'Første evaluering er mer enn tre måneder etter start.',
    },
  ],
};

export const needs = ['work-experience', 'language'];
export const TEXT = 'Det er skrevet uten navn.';

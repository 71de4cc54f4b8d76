/** `brudd`: the law is not kept, the step must be corrected. `merknad`: look at this, but you may go on. */
export type Severity = 'brudd' | 'merknad';

/** What a rule found. Names dates, codes and hours, never a person, a birth date or what somebody wrote. */
export interface Finding {
  readonly rule: string;
  readonly section: string;
  readonly severity: Severity;
  /** Norwegian: what is wrong, where, and what to do. */
  readonly message: string;
}

/** A finding before its rule has put its name and section on it. */
export interface Remark {
  readonly severity: Severity;
  readonly message: string;
  /** Only where it is not the first section of the rule. */
  readonly section?: string | undefined;
}

export const breach = (message: string, section?: string): Remark => ({
  severity: 'brudd',
  message,
  section,
});
export const note = (message: string, section?: string): Remark => ({
  severity: 'merknad',
  message,
  section,
});

/** Whether nothing stands in the way of going on. */
export const passed = (findings: readonly Finding[]): boolean =>
  findings.every(({ severity }) => severity !== 'brudd');

import type { Settings } from '../settings.ts';
import { assessmentExists, assessmentInOrder, assessmentUsed } from './assessment.ts';
import { evaluationsHeld } from './evaluations.ts';
import type { CaseSupervisionFacts, OfficeSupervisionFacts } from './facts.ts';
import { followUpLogged, providerControlled } from './follow-up.ts';
import { internalControl, publicInformation, staffTrained, usersScreened } from './office.ts';
import { participation } from './participation.ts';
import { supervise, type Pattern, type PatternResult } from './pattern.ts';
import {
  activitiesDescribed,
  fullWeeks,
  needsMatched,
  noGaps,
  notStandard,
  planBeforeStart,
} from './plan.ts';
import { startedInTime } from './start.ts';

/** What the national supervision of 2013-14 looked for in a case, by its numbers. */
export const casePatterns: readonly Pattern<CaseSupervisionFacts>[] = [
  assessmentExists,
  assessmentInOrder,
  assessmentUsed,
  planBeforeStart,
  fullWeeks,
  noGaps,
  needsMatched,
  notStandard,
  activitiesDescribed,
  participation,
  evaluationsHeld,
  followUpLogged,
  providerControlled,
  startedInTime,
];

/** What it looked for in how an office works. */
export const officePatterns: readonly Pattern<OfficeSupervisionFacts>[] = [
  publicInformation,
  usersScreened,
  staffTrained,
  internalControl,
];

export const superviseCase = (facts: CaseSupervisionFacts, settings?: Settings): PatternResult[] =>
  supervise(casePatterns, facts, settings);

export const superviseOffice = (facts: OfficeSupervisionFacts, settings?: Settings): PatternResult[] =>
  supervise(officePatterns, facts, settings);

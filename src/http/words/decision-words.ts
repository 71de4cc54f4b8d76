import {
  ABSENCE_KINDS,
  CHILD_END_GROUNDS,
  END_REASONS,
  INTERRUPTION_GROUNDS,
  PERIOD_END_GROUNDS,
  REFUSAL_GROUNDS,
  SELF_CERTIFICATION_COVERS,
  wordsFor,
} from '../../law/codes.ts';
import { REJECTION_GROUNDS } from '../../law/complaint/facts.ts';

/** Why a programme ends, and where it is over a condition for it, or with its period by § 34: which ground. */
export const endingWords = (endReason: unknown, endGround?: unknown): string =>
  `${wordsFor(END_REASONS, endReason)}${endGround ? `: ${wordsFor(PERIOD_END_GROUNDS, endGround)}` : ''}`;

/** The lists that the codes of a decision are from, for its page and its letter. */
export const DECISION_CODES = {
  ABSENCE_KINDS,
  CHILD_END_GROUNDS,
  INTERRUPTION_GROUNDS,
  REFUSAL_GROUNDS,
  REJECTION_GROUNDS,
  SELF_CERTIFICATION_COVERS,
};

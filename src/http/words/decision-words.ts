import {
  ABSENCE_KINDS,
  CHILD_END_GROUNDS,
  END_REASONS,
  REFUSAL_GROUNDS,
  SELF_CERTIFICATION_COVERS,
} from '../../law/codes.ts';
import { REJECTION_GROUNDS } from '../../law/complaint/facts.ts';

/** The lists that the codes of a decision are from, for its page and its letter. */
export const DECISION_CODES = {
  ABSENCE_KINDS,
  CHILD_END_GROUNDS,
  END_REASONS,
  REFUSAL_GROUNDS,
  REJECTION_GROUNDS,
  SELF_CERTIFICATION_COVERS,
};

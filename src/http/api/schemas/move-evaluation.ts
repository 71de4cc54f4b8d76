import { z } from 'zod';
import { dateInput, reasonInput } from './common.ts';

export const moveEvaluationInput = z
  .strictObject({
    to: dateInput.meta({ description: 'The new day; within the decision period, not before today.' }),
    reason: reasonInput,
  })
  .meta({ id: 'MoveEvaluation' });

export type MoveEvaluationInput = z.infer<typeof moveEvaluationInput>;

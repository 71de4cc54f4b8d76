import { z } from 'zod';
import { dateInput, reasonInput } from './common.ts';

/** A proposal that is taken back. */
export const withdrawInput = z
  .strictObject({ reason: reasonInput.meta({ example: 'Deltakeren har ombestemt seg.' }) })
  .meta({ id: 'WithdrawProposal' });
export type WithdrawInput = z.infer<typeof withdrawInput>;

export const moveEndingInput = z
  .strictObject({
    endDate: dateInput.meta({ description: 'The new last day: later, and within the decision period.' }),
    reason: reasonInput.meta({ example: 'Deltakeren ønsker å gjøre ferdig kurset.' }),
  })
  .meta({ id: 'MoveEnding' });
export type MoveEndingInput = z.infer<typeof moveEndingInput>;

export const respondInput = z
  .strictObject({
    respondedOn: dateInput.meta({ description: 'When the response came; not after today.' }),
    response: reasonInput.meta({
      description: 'What the participant says.',
      example: 'Vil fortsette i programmet og har fått ordnet barnepass.',
    }),
  })
  .meta({ id: 'RespondToNotice' });
export type RespondInput = z.infer<typeof respondInput>;

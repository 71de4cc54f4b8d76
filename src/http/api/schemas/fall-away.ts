import { z } from 'zod';
import { fallAwayReasons } from '../../../casefile/index.ts';
import { dateInput, reasonInput } from './common.ts';

export const fallAwayInput = z
  .strictObject({
    fallAwayReason: z.enum(fallAwayReasons, 'Velg hvorfor saken faller bort.').meta({
      description:
        'withdrawn: the application is taken back, or a granted programme declined before its first day. moved: the person has moved to another municipality before the first day. other-municipality: the person is in an institution, and another municipality is responsible (§ 3); only before a decision. death: at any time.',
      example: 'withdrawn',
    }),
    fellAwayOn: dateInput.meta({
      description:
        'The day of the withdrawal, the move or the death, or on which the responsibility was clear; not after today.',
    }),
    note: reasonInput.meta({ example: 'Søkeren ringte og trakk søknaden.' }),
  })
  .meta({ id: 'FallAway' });

export type FallAwayInput = z.infer<typeof fallAwayInput>;

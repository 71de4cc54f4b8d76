import { z } from 'zod';
import { caseIdShape } from './common.ts';

export const readRegisterInput = z
  .strictObject({
    csv: z.string('Velg en fil.').min(1, 'Velg en fil.').meta({
      description:
        'The extract as text: semicolons, a heading with fodselsnummer;fornavn;etternavn;kontor;innsatsgruppe;sosialhjelp_siden;barn_under_18;andre_ytelser_kr_mnd;opphold.',
      example: 'fodselsnummer;fornavn;…',
    }),
  })
  .meta({ id: 'ReadRegister' });

export const registerReport = z
  .object({
    lines: z
      .array(
        z.object({
          line: z.number().int().meta({ description: 'As an editor counts them.' }),
          result: z.enum(['opened', 'open-case', 'recent-case', 'no-candidate']),
          caseId: caseIdShape.nullable(),
          message: z.string().meta({ description: 'Norwegian, as the page shows it.' }),
        }),
      )
      .readonly(),
    candidates: z.number().int(),
    opened: z.number().int(),
  })
  .meta({ id: 'RegisterReport' });

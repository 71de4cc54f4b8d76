import { z } from 'zod';
import { contactWays, statementKinds } from '../../../casefile/index.ts';
import { caseIdShape, dateInput, reasonInput } from './common.ts';
import { findingShape } from './finding.ts';

export const officeShape = z
  .string()
  .regex(/^\d{4}$/, 'Kontornummeret har fire siffer.')
  .meta({ example: '0906' });

const list = <S extends z.ZodType>(item: S) => z.array(item).readonly();
const state = z.enum(['breach', 'note', 'kept', 'not-yet']).meta({
  description: 'not-yet: the case has not come so far that the pattern can be seen.',
});

const pattern = {
  number: z.number().int().meta({ description: 'By the list of the national supervision.', example: 7 }),
  id: z.string().meta({ description: 'The rule.', example: 'supervision-full-week' }),
  title: z.string(),
  says: z.string().meta({ description: 'The rule in one Norwegian sentence.' }),
  section: z.string(),
};

export const patternShape = z
  .object({ ...pattern, state, findings: list(findingShape) })
  .meta({ id: 'SupervisionPattern' });

const count = z.number().int();
export const patternInOffice = z
  .object({
    ...pattern,
    counts: z.object({ breach: count, note: count, kept: count, 'not-yet': count }),
    cases: list(z.object({ caseId: caseIdShape, state, findings: list(findingShape) })).meta({
      description: 'Those with something to look at, breaches first.',
    }),
  })
  .meta({ id: 'SupervisionPatternInOffice' });

export const statementShape = z
  .object({
    number: z.number().int(),
    kind: z.enum(statementKinds),
    statedOn: z.string().meta({ format: 'date' }),
    registeredOn: z.string().meta({ format: 'date' }),
    statedBy: z.string(),
    description: z.string(),
  })
  .meta({ id: 'OfficeStatement' });

export const sentBackShape = z
  .object({
    rule: z.string(),
    says: z.string().meta({ description: 'The rule in one Norwegian sentence.' }),
    section: z.string(),
    times: count,
    cases: count,
  })
  .meta({ id: 'SentBack' });

export const registerStatementInput = z
  .strictObject({
    kind: z.enum(statementKinds, 'Velg hva du vil registrere.'),
    statedOn: dateInput.meta({ description: 'The day it was so, or was done; not after today.' }),
    description: reasonInput.meta({
      description: 'What the office does, and where it can be seen.',
      example: 'Egen side om programmet på kommunens nettsted, og brosjyre i mottaket.',
    }),
  })
  .meta({ id: 'RegisterStatement' });
export type RegisterStatementInput = z.infer<typeof registerStatementInput>;

const yesNo = z.enum(['yes', 'no'], 'Velg ja eller nei.');
export const registerContactInput = z
  .strictObject({
    on: dateInput.meta({ description: 'The day of the contact; not after today.' }),
    way: z.enum(contactWays, 'Velg hvordan dere hadde kontakt.'),
    weekPlan: yesNo.meta({ description: 'Is the plan of the week in writing?' }),
    providerChecked: yesNo.meta({ description: 'Has Nav looked at how the organiser follows up?' }),
    note: reasonInput.meta({
      description: 'How it goes. It goes to the journal and never to the engine.',
      example: 'Møter hver dag og har begynt på B1-kurset. Ukeplanen er den samme.',
    }),
  })
  .meta({ id: 'RegisterContact' });
export type RegisterContactInput = z.infer<typeof registerContactInput>;

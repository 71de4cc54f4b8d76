import { z } from 'zod';
import { SELF_CERTIFICATION_COVERS, SELF_CERTIFICATION_GROUNDS } from '../../../law/codes.ts';
import { dateInput, reasonInput } from './common.ts';

/** A question whether the right to self-certification is to be withdrawn (regulation § 8). */
export const questionSelfCertificationInput = z
  .strictObject({
    ground: z
      .enum(
        Object.keys(SELF_CERTIFICATION_GROUNDS) as [keyof typeof SELF_CERTIFICATION_GROUNDS],
        'Velg hvorfor retten vurderes.',
      )
      .meta({ example: 'reasonable-doubt' }),
    covers: z
      .enum(
        Object.keys(SELF_CERTIFICATION_COVERS) as [keyof typeof SELF_CERTIFICATION_COVERS],
        'Velg hva det gjelder.',
      )
      .meta({ description: 'One’s own sickness, that of children and minders, or both.', example: 'own' }),
    reason: reasonInput.meta({ example: 'Sett på arbeid to dager med egenmelding.' }),
  })
  .meta({ id: 'QuestionSelfCertification' });

/** What the participant says to the notice. */
export const statementInput = z
  .strictObject({
    respondedOn: dateInput.meta({ description: 'When the statement came; not after today.' }),
    participantView: reasonInput.meta({ example: 'Har vært syk alle gangene.' }),
  })
  .meta({ id: 'SelfCertificationStatement' });

export type QuestionSelfCertificationInput = z.infer<typeof questionSelfCertificationInput>;
export type StatementInput = z.infer<typeof statementInput>;

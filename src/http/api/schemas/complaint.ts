import { z } from 'zod';
import { appealResults, complainants, receiptProofs, suspensions } from '../../../casefile/index.ts';
import { dateInput, reasonInput } from './common.ts';

const yesNo = (missing: string) => z.enum(['yes', 'no'], missing);

/** A complaint as somebody takes it in. Who complains is a role, never a name. */
export const registerComplaintInput = z
  .strictObject({
    receivedOn: dateInput.meta({ description: 'The day the complaint came to the office.' }),
    sentOn: dateInput.optional().meta({
      description: 'The day it was handed to the post, where known; it counts as made that day.',
    }),
    decisionReceivedOn: dateInput.optional().meta({
      description:
        'The day the decision reached the complainant. Left out: as registered for the decision, if it is.',
    }),
    knownOn: dateInput.optional().meta({
      description: 'For somebody who had no notice of the decision: the day they knew of it.',
    }),
    complainant: z.enum(complainants, 'Velg hvem som klager.').meta({ example: 'party' }),
    authorised: yesNo('Svar på om det er vist fullmakt eller vergemål.').optional().meta({
      description: 'Whether a representative has shown their authority; required for one.',
    }),
    complete: yesNo('Svar på om klagen er undertegnet og sier hva som ønskes endret.').meta({
      description: 'Signed, and says which change is wanted.',
    }),
    suspensionAsked: yesNo('Svar på om klageren ber om at vedtaket ikke gjennomføres ennå.').meta({
      description: 'Asks that the decision is not carried out meanwhile.',
    }),
    complaint: reasonInput.meta({
      description: 'What is complained about and which change is wanted. It goes to the journal only.',
      example: 'Mener at dagpengene er for lave til å leve av, og vil ha programmet.',
    }),
  })
  .meta({ id: 'RegisterComplaint' });
export type RegisterComplaintInput = z.infer<typeof registerComplaintInput>;

export const withdrawComplaintInput = z
  .strictObject({
    withdrawnOn: dateInput.meta({ description: 'The day it was withdrawn; not after today.' }),
    reason: reasonInput.meta({ example: 'Klageren har skrevet at klagen trekkes.' }),
  })
  .meta({ id: 'WithdrawComplaint' });
export type WithdrawComplaintInput = z.infer<typeof withdrawComplaintInput>;

export const askSuspensionInput = z
  .strictObject({
    askedOn: dateInput.meta({ description: 'The day it was asked for; not after today.' }),
    reason: reasonInput.meta({
      description: 'Why the decision should wait. It goes to the journal only.',
      example: 'Mister stønaden om en uke, og klagen er ikke vurdert.',
    }),
  })
  .meta({ id: 'AskSuspension' });
export type AskSuspensionInput = z.infer<typeof askSuspensionInput>;

export const governorSuspensionInput = z
  .strictObject({
    suspension: z
      .enum(suspensions, 'Velg hva Statsforvalteren har svart.')
      .meta({ description: 'Whether the decision waits.', example: 'granted' }),
    decidedOn: dateInput.meta({ description: 'The day the answer is dated; a yes counts from it.' }),
    summary: reasonInput.meta({
      description: 'What has been said, for those who follow it up. It goes to the journal only.',
      example: 'Vedtaket skal ikke gjennomføres før klagen er avgjort.',
    }),
  })
  .meta({ id: 'GovernorSuspension' });
export type GovernorSuspensionInput = z.infer<typeof governorSuspensionInput>;

export const appealAnswerInput = z
  .strictObject({
    appealResult: z.enum(appealResults, 'Velg hva Statsforvalteren har avgjort.').meta({ example: 'upheld' }),
    answeredOn: dateInput.meta({ description: 'The day the answer is dated.' }),
    toDisadvantage: yesNo('Svar på om endringen er til skade for klageren.')
      .optional()
      .meta({ description: 'Of a change; required with changed.' }),
    changeNoticeOn: dateInput.optional().meta({
      description: 'When the complainant was told of a change to their disadvantage.',
    }),
    temporaryMeasures: yesNo('Svar på om Statsforvalteren har bestemt midlertidige tiltak.').optional().meta({
      description:
        'Whether something is to be set in motion at once for a pressing need; required with quashed, and with changed unless it is to the complainant’s disadvantage.',
    }),
    measures: reasonInput.optional().meta({
      description:
        'What is to be set in motion at once; required with temporary measures. It goes to the journal only.',
      example: 'Nødhjelp til mat og strøm til stønaden er beregnet.',
    }),
    summary: reasonInput.meta({
      description: 'What has been decided, for those who carry it out.',
      example: 'Vedtaket er endret: stønaden skal regnes fra 1. mars.',
    }),
  })
  .meta({ id: 'AppealAnswer' });
export type AppealAnswerInput = z.infer<typeof appealAnswerInput>;

export const receiptInput = z
  .strictObject({
    receivedOn: dateInput.meta({ description: 'The day the notice of the decision reached the person.' }),
    knownBy: z.enum(receiptProofs, 'Velg hvordan det er kjent.').meta({ example: 'receipt' }),
  })
  .meta({ id: 'DecisionReceipt' });
export type ReceiptInput = z.infer<typeof receiptInput>;

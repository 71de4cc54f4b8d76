import { z } from 'zod';
import { endReasons } from '../src/casefile/index.ts';

/** Innsatsgruppe: the older names, Nav's current ones and Arena's, as `law.md` § 3 pairs them. */
export const effortGroup = z.enum([
  'STANDARD_INNSATS',
  'SITUASJONSBESTEMT_INNSATS',
  'SPESIELT_TILPASSET_INNSATS',
  'GRADERT_VARIG_TILPASSET_INNSATS',
  'VARIG_TILPASSET_INNSATS',
  'GODE_MULIGHETER',
  'TRENGER_VEILEDNING',
  'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE',
  'JOBBE_DELVIS',
  'LITEN_MULIGHET_TIL_A_JOBBE',
]);

/** What stands between the person and work. */
export const need = z.enum([
  'work-experience',
  'education',
  'language',
  'health',
  'economy',
  'housing',
  'childcare',
  'job-search',
  'network',
  'other',
]);

export const activityKind = z.enum([
  'work-training',
  'wage-subsidy',
  'job-search',
  'course',
  'education',
  'language-training',
  'work',
  'apprenticeship',
  'guidance',
  'health',
  'supporting',
  'soft-start-rest',
]);

export const provider = z.enum([
  'nav',
  'municipality',
  'employer',
  'organiser',
  'school',
  'health-service',
  'other',
]);

/** Situation after the programme, by Statistics Norway's codes (KOSTRA 11CF). */
export const situation = z.enum(['01', '11', '03', '04', '13', '14', '15', '16', '10', '17']);

export const endReason = z.enum(endReasons);

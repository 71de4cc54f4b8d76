/** Outcomes of a work-capability assessment, by all the names in use (Nav's `veilarbvedtaksstotte` and Arena). */
export const EFFORT_GROUPS = {
  STANDARD_INNSATS: 'standard innsats',
  GODE_MULIGHETER: 'gode muligheter',
  SITUASJONSBESTEMT_INNSATS: 'situasjonsbestemt innsats',
  TRENGER_VEILEDNING: 'trenger veiledning',
  SPESIELT_TILPASSET_INNSATS: 'spesielt tilpasset innsats',
  TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE: 'trenger veiledning, nedsatt arbeidsevne',
  GRADERT_VARIG_TILPASSET_INNSATS: 'gradert varig tilpasset innsats',
  JOBBE_DELVIS: 'jobbe delvis',
  VARIG_TILPASSET_INNSATS: 'varig tilpasset innsats',
  LITEN_MULIGHET_TIL_A_JOBBE: 'liten mulighet til å jobbe',
  IKVAL: 'standard innsats (Arena)',
  BFORM: 'situasjonsbestemt innsats (Arena)',
  BATT: 'spesielt tilpasset innsats (Arena)',
  VARIG: 'varig tilpasset innsats (Arena)',
} as const;

const SPECIALLY_ADAPTED = ['SPESIELT_TILPASSET_INNSATS', 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE', 'BATT'];

/** Whether an outcome is the one that entry to the programme requires (§ 29 second paragraph). */
export const isSpeciallyAdapted = (code: unknown): boolean => SPECIALLY_ADAPTED.includes(code as string);

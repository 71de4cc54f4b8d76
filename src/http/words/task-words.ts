/** User tasks as they are named in the models; for when the engine gives only the element's id. */
const TASKS: Record<string, string> = {
  assess_candidate: 'Vurder om programmet er aktuelt',
  correct_candidate: 'Rett kandidatvurderingen',
  record_self_assessment: 'Gjennomfør egenvurdering',
  record_assessment: 'Registrer arbeidsevnevurdering',
  follow_up_assessment: 'Følg opp forsinket vurdering',
  correct_assessment: 'Rett arbeidsevnevurderingen',
  assess_conditions: 'Vurder vilkårene',
  correct_conditions: 'Rett vilkårsvurderingen',
  plan_programme: 'Lag individuelt program',
  correct_programme: 'Rett programmet',
  decide: 'Fatt vedtak',
  correct_decision: 'Rett beslutningen',
  hold_evaluation: 'Gjennomfør evaluering',
  follow_up_evaluation: 'Følg opp forsinket evaluering',
  correct_evaluation: 'Rett evalueringen',
  change_programme: 'Endre programmet',
  correct_programme_change: 'Rett endringen',
  assess_extension: 'Vurder forlengelse',
  follow_up_extension: 'Følg opp forsinket vurdering av forlengelse',
  correct_extension: 'Rett vurderingen',
  decide_extension: 'Avgjør forlengelse',
  correct_extension_decision: 'Rett avgjørelsen',
  complete_programme: 'Gjennomfør sluttevaluering',
  correct_completion: 'Rett avslutningen',
};

export const taskName = (elementId: string): string => TASKS[elementId] ?? elementId.replaceAll('_', ' ');

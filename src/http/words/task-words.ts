/** User tasks as they are named in the models; for when the engine gives only the element's id. */
const TASKS: Record<string, string> = {
  follow_up: 'Følg opp forsinkelse',

  assess_candidate: 'Vurder om programmet er aktuelt',
  correct_candidate: 'Rett kandidatvurderingen',

  record_self_assessment: 'Gjennomfør egenvurdering',
  correct_self_assessment: 'Rett egenvurderingen',
  record_assessment: 'Registrer arbeidsevnevurdering',
  correct_assessment: 'Rett arbeidsevnevurderingen',

  assess_conditions: 'Vurder vilkårene',
  correct_conditions: 'Rett vilkårsvurderingen',
  plan_programme: 'Lag individuelt program',
  correct_programme: 'Rett programmet',
  decide: 'Fatt vedtak',
  correct_decision: 'Rett beslutningen',

  hold_evaluation: 'Gjennomfør evaluering',
  correct_evaluation: 'Rett evalueringen',
  change_programme: 'Endre programmet',
  correct_programme_change: 'Rett endringen',

  assess_extension: 'Vurder forlengelse',
  correct_extension: 'Rett vurderingen',
  decide_extension: 'Avgjør forlengelse',
  correct_extension_decision: 'Rett avgjørelsen',

  complete_programme: 'Gjennomfør sluttevaluering',
  correct_completion: 'Rett avslutningen',

  assess_absence: 'Vurder fraværet',
  correct_absence: 'Rett avgjørelsen',
  ask_if_absence_lasts: 'Avklar om fraværet varer',
  correct_absence_end: 'Rett svaret',

  notify_participant: 'Varsle deltakeren',
  correct_hearing_notice: 'Rett varselet',
  decide_self_certification: 'Avgjør retten',
  correct_self_certification: 'Rett avgjørelsen',
  review_self_certification: 'Vurder retten på nytt',
  correct_review: 'Rett vurderingen',

  control_payment: 'Kontroller utbetalingen',
  correct_payment_control: 'Rett kontrollen',
  register_attendance_anew: 'Registrer frammøtet på nytt',
  approve_payments: 'Godkjenn utbetalingen',
  correct_payment_approval: 'Rett attesteringen',
  follow_up_payment: 'Følg opp forsinket utbetaling',

  assess_interruption: 'Vurder avbrudd',
  correct_interruption: 'Rett vurderingen av avbrudd',
  decide_interruption: 'Avgjør avbrudd',
  correct_interruption_decision: 'Rett avgjørelsen om avbrudd',
  review_interruption: 'Vurder om deltakeren kommer tilbake',
  correct_interruption_review: 'Rett vurderingen av gjenopptakelse',

  assess_ending: 'Vurder avslutning',
  correct_ending: 'Rett vurderingen av avslutning',
  decide_ending: 'Avgjør avslutning',
  correct_ending_decision: 'Rett avgjørelsen om avslutning',
  send_notice: 'Send forhåndsvarsel',
  correct_notice: 'Rett varselet',

  assess_admission: 'Vurder om klagen kan behandles',
  correct_admission: 'Rett vurderingen',
  decide_suspension: 'Avgjør utsatt iverksetting',
  correct_suspension: 'Rett svaret om utsatt iverksetting',
  review_complaint: 'Vurder klagen',
  correct_complaint_review: 'Rett forslaget',
  decide_complaint: 'Avgjør klagesaken',
  correct_complaint_decision: 'Rett avgjørelsen',
  forward_complaint: 'Send klagen til Statsforvalteren',
  correct_forwarding: 'Rett oversendelsen',
  set_measures_in_motion: 'Sett i verk midlertidige tiltak',
  correct_temporary_measures: 'Rett tiltakene',
  carry_out_result: 'Gjennomfør endringen',
  correct_carrying_out: 'Rett gjennomføringen',
  give_interim_reply: 'Gi foreløpig svar',
  correct_interim_reply: 'Rett svaret',
};

export const taskName = (elementId: string): string => TASKS[elementId] ?? elementId.replaceAll('_', ' ');

import { extension, is, type RuleFactory } from '../model.ts';
import { tell } from '../tell.ts';

/** A person's task needs a form that is deployed with the model, so that both change together. */
export const userTaskForm: RuleFactory = ({ forms }) => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:UserTask')) return;
    if (!extension(node, 'zeebe:UserTask')) {
      tell(reporter, node, 'er ikke en Camunda-oppgave.', 'Velg «Camunda user task» under «Implementation».');
    }
    const form = extension(node, 'zeebe:FormDefinition');
    if (!form?.formId) {
      tell(reporter, node, 'har ikke noe skjema.', 'Velg «Camunda Form (linked)» og skriv skjemaets id.');
      return;
    }
    if (!forms.includes(form.formId)) {
      tell(
        reporter,
        node,
        `peker på skjemaet «${form.formId}», som ikke finnes.`,
        'Velg et av skjemaene i bpmn/forms.',
      );
    }
    if (form.bindingType !== 'deployment') {
      tell(
        reporter,
        node,
        'kan få en annen utgave av skjemaet enn modellen.',
        'Sett «Binding» til «deployment».',
      );
    }
  },
});

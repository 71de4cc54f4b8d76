import { extension, is, type RuleFactory } from '../model.ts';
import { tell } from '../tell.ts';

/** Jobs may fail for technical reasons; with no retry the first hiccup becomes an incident. */
export const jobRetries: RuleFactory = () => ({
  check(node, reporter) {
    const job = is(node, 'bpmn:ServiceTask') && extension(node, 'zeebe:TaskDefinition');
    if (!job || /^[1-9]$/.test(job.retries ?? '3')) return;
    tell(reporter, node, `har «${job.retries}» forsøk.`, 'Sett «Retries» til 3.');
  },
});

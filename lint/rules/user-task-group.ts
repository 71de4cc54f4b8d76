import { extension, is, type RuleFactory } from '../model.ts';
import { tell } from '../tell.ts';
import { ROLES } from '../words.ts';

const groupOf = (role: string) => `=["nav-" + officeId + "-${role}"]`;

/** A task goes to a role at the case's own office, never to a named person. */
export const userTaskGroup: RuleFactory = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:UserTask')) return;
    const assignment = extension(node, 'zeebe:AssignmentDefinition');
    if (assignment?.assignee || assignment?.candidateUsers) {
      tell(reporter, node, 'er gitt til en bestemt person.', 'Fjern «Assignee» og «Candidate users».');
    }
    if (ROLES.some((role) => assignment?.candidateGroups === groupOf(role))) return;
    tell(
      reporter,
      node,
      'er ikke gitt til en rolle på sakens kontor.',
      `Sett «Candidate groups» til ${groupOf('veileder')} (eller ${ROLES.slice(1).join(' eller ')}).`,
    );
  },
});

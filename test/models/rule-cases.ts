import { model } from './fixture.ts';
import {
  CASE,
  NOW,
  SHUT,
  at,
  call,
  drawn,
  labelled,
  due,
  fork,
  gateway,
  group,
  job,
  message,
  named,
  table,
  task,
  timer,
  version,
  watched,
} from './snippets.ts';

export interface RuleCase {
  rule: string;
  valid: string[];
  /** A model and a part of what the rule says about it. */
  invalid: [xml: string, says: string][];
}

export const RULE_CASES: RuleCase[] = [
  {
    rule: 'job-type-has-worker',
    valid: [job('<zeebe:taskDefinition type="check-programme" />'), named('Vurder vilkårene')],
    invalid: [
      [job('<zeebe:taskDefinition type="chek-programme" />'), '«chek-programme», som ingen'],
      [job(''), '«Kontroller programmet» har ingen jobbtype'],
    ],
  },
  {
    rule: 'job-retries',
    valid: [job('<zeebe:taskDefinition type="x" retries="3" />'), job('<zeebe:taskDefinition type="x" />')],
    invalid: [[job('<zeebe:taskDefinition type="x" retries="0" />'), 'har «0» forsøk']],
  },
  {
    rule: 'job-input',
    valid: [job(NOW)],
    invalid: [
      [job(''), 'hva klokken er'],
      [job(NOW.replace('=now()', '=today()')), 'hva klokken er'],
      [
        job(
          NOW.replace('</zeebe:ioMapping>', '<zeebe:input source="=a" target="needs" /></zeebe:ioMapping>'),
        ),
        'kopi av «needs»',
      ],
      [
        job(NOW.replace('</zeebe:ioMapping>', '<zeebe:output source="=a" target="a" /></zeebe:ioMapping>')),
        'har utdata',
      ],
    ],
  },
  {
    rule: 'user-task-form',
    valid: [task('<zeebe:formDefinition formId="follow-up" bindingType="deployment" />')],
    invalid: [
      [task(''), 'ikke noe skjema'],
      [
        task('<zeebe:formDefinition formId="unknown" bindingType="deployment" />'),
        '«unknown», som ikke finnes',
      ],
      [task('<zeebe:formDefinition formId="follow-up" />'), '«deployment»'],
      [named('Vurder vilkårene'), 'ikke en Camunda-oppgave'],
    ],
  },
  {
    rule: 'user-task-group',
    valid: ['veileder', 'beslutter', 'leder'].map((role) =>
      group(`candidateGroups="=[&#34;nav-&#34; + officeId + &#34;-${role}&#34;]"`),
    ),
    invalid: [
      [task(''), 'rolle på sakens kontor'],
      [group('candidateGroups="veiledere"'), 'rolle på sakens kontor'],
      [group('assignee="kari"'), 'bestemt person'],
    ],
  },
  {
    rule: 'user-task-due-date',
    valid: [due('=dueAt'), due('=correctionAt')],
    invalid: [
      [task(''), 'har ingen frist'],
      [due('=now() + duration(&#34;P7D&#34;)'), 'ikke er en beregnet dato'],
      [due('2026-12-24T12:00:00Z'), 'ikke er en beregnet dato'],
    ],
  },
  {
    rule: 'user-task-priority',
    valid: [task('<zeebe:priorityDefinition priority="80" />')],
    invalid: [
      [task(''), 'ingen prioritet'],
      [task('<zeebe:priorityDefinition priority="500" />'), 'ingen prioritet'],
    ],
  },
  {
    rule: 'user-task-mapping',
    valid: [task('')],
    invalid: [[task(NOW), 'inndata eller utdata']],
  },
  {
    rule: 'user-task-watched',
    valid: [
      watched('t'),
      watched('s'),
      watched('s', { within: true }),
      group('candidateGroups="=[&#34;nav-&#34; + officeId + &#34;-leder&#34;]"'),
    ],
    invalid: [
      [named('Vurder vilkårene'), 'uten at lederen får vite det'],
      [watched('s', { late: false }), 'uten at lederen får vite det'],
      [watched('s', { cancel: true }), 'uten at lederen får vite det'],
      [watched('s', { soon: false }), 'minnes ingen på'],
    ],
  },
  {
    rule: 'legal-documentation',
    valid: [
      model(
        '<bpmn:documentation>Hjemmel: KVP-forskriften.</bpmn:documentation><bpmn:userTask id="t"><bpmn:documentation>Hjemmel: § 29.</bpmn:documentation></bpmn:userTask>',
      ),
    ],
    invalid: [
      [named('Vurder vilkårene'), 'er ikke forklart'],
      [
        model('<bpmn:userTask id="t"><bpmn:documentation>Gjør det.</bpmn:documentation></bpmn:userTask>'),
        'mangler hjemmel',
      ],
    ],
  },
  {
    rule: 'timer-date',
    valid: [timer(at('reminderDate'))],
    invalid: [
      [timer('<bpmn:timeDuration>P7D</bpmn:timeDuration>'), 'venter en fast tid'],
      [timer('<bpmn:timeCycle>R/P7D</bpmn:timeCycle>'), 'venter en fast tid'],
      [timer('<bpmn:timeDate>2026-12-24T00:00:00Z</bpmn:timeDate>'), 'ikke er en beregnet dato'],
      [timer(at('reminder')), 'ikke er en beregnet dato'],
      [timer(at('"2026-12-24"')), 'ikke er en beregnet dato'],
    ],
  },
  {
    rule: 'call-activity-mapping',
    valid: [call(`processId="decision" ${SHUT}`, CASE)],
    invalid: [
      [call(`processId="unknown" ${SHUT}`, CASE), '«unknown», som ikke finnes'],
      [call(`processId="decision" ${SHUT}`, ['caseId']), 'officeId, caseUrl'],
      [call('processId="decision" bindingType="latest"', CASE), 'slipper alle variabler ut'],
      [call('processId="decision" bindingType="latest"', CASE), 'slipper alle variabler inn'],
    ],
  },
  {
    rule: 'decision-table',
    valid: [table('decisionId="deadlines" bindingType="deployment"')],
    invalid: [
      [table('decisionId="limits" bindingType="deployment"'), '«limits», som ikke finnes'],
      [table('decisionId="deadlines"'), 'en annen utgave av tabellen'],
      [table('decisionId="deadlines" bindingType="deployment"', ''), 'hvilken fase'],
    ],
  },
  {
    rule: 'known-message',
    valid: [message('dates-changed', '=caseId')],
    invalid: [
      [message('date-changed', '=caseId'), '«date-changed», som ingen sender'],
      [message('dates-changed', '=officeId'), 'finner ikke saken'],
    ],
  },
  {
    rule: 'one-wait-per-message',
    valid: [fork('period-changed')],
    invalid: [[fork('dates-changed'), 'to grener som venter på «dates-changed»']],
  },
  {
    rule: 'version-tag',
    valid: [version('1.0.0')],
    invalid: [
      [model(''), 'har ikke versjonsnummer'],
      [version('neste'), 'har ikke versjonsnummer'],
    ],
  },
  {
    rule: 'element-name',
    valid: [named('Vurder vilkårene'), gateway('Er vurderingen i orden?', 'name="Nei"')],
    invalid: [
      [named('Vilkår'), 'hva som skal gjøres'],
      [named('Registrering av vedtak'), 'hva som skal gjøres'],
      [named('Behandle saken'), 'vage ordet «Behandle»'],
      [gateway('Vurdering', 'name="Nei"'), 'ikke et spørsmål'],
      [gateway('Er vurderingen i orden?', ''), 'uten svar (b)'],
    ],
  },
  {
    rule: 'stable-id',
    valid: [named('Vurder vilkårene'), model('<bpmn:task id="Gateway_granted" />')],
    invalid: [
      [model('<bpmn:task id="Activity_0k3x9ab" />'), 'tilfeldige id-en'],
      [model(`<bpmn:task id="${'a'.repeat(101)}" />`), '101 tegn'],
    ],
  },
  {
    rule: 'no-personal-data',
    valid: [call('processId="decision"', CASE), job(NOW)],
    invalid: [
      [call('processId="decision"', ['firstName']), '«firstName»'],
      [call('processId="decision"', ['fodselsnummer']), '«fodselsnummer»'],
      [
        model(
          '<bpmn:task id="s" /><bpmn:sequenceFlow id="f" sourceRef="s" targetRef="s"><bpmn:conditionExpression>=person.birthDate &lt; "2000-01-01"</bpmn:conditionExpression></bpmn:sequenceFlow>',
        ),
        '«birthDate»',
      ],
    ],
  },
  {
    rule: 'tidy-drawing',
    valid: [
      drawn([
        [
          [0, 0],
          [100, 0],
          [100, 80],
        ],
        [
          [0, 50],
          [100, 50],
        ],
      ]),
      labelled([150, 152, 80, 14], [200, 85, 120, 60]),
      // Beside a corner of the diamond, where nothing is drawn; a pixel over the task, which nobody sees.
      labelled([132, 90, 69, 14], [200, 85, 120, 80]),
      labelled([100, 160, 80, 14], [0, 0, 400, 400], 'subProcess'),
    ],
    invalid: [
      [
        drawn([
          [
            [0, 0],
            [100, 40],
          ],
        ]),
        'går på skrå',
      ],
      [
        drawn([
          [
            [0, 50],
            [100, 50],
          ],
          [
            [50, 0],
            [50, 100],
          ],
        ]),
        'krysser en annen flyt (f1)',
      ],
      [
        labelled([150, 142, 82, 14], [200, 85, 120, 80]),
        'Porten «Hva foreslås?» har teksten sin over oppgaven «Avgjør»',
      ],
      [
        labelled([130, 130, 60, 14], [300, 85, 120, 80]),
        'Porten «Hva foreslås?» har teksten sin over seg selv',
      ],
    ],
  },
];

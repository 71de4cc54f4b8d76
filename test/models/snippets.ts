import { extensions, model } from './fixture.ts';

export const NOW = '<zeebe:ioMapping><zeebe:input source="=now()" target="now" /></zeebe:ioMapping>';

export const job = (inner: string) =>
  model(`<bpmn:serviceTask id="t" name="Kontroller programmet">${extensions(inner)}</bpmn:serviceTask>`);
export const task = (inner: string) =>
  model(
    `<bpmn:userTask id="t" name="Vurder vilkårene">${extensions(`<zeebe:userTask />${inner}`)}</bpmn:userTask>`,
  );
export const timer = (inner: string) =>
  model(
    `<bpmn:intermediateCatchEvent id="e" name="Dato nådd"><bpmn:timerEventDefinition id="x">${inner}</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>`,
  );
export const message = (name: string, key: string) =>
  model(
    '<bpmn:intermediateCatchEvent id="e" name="Datoer endret"><bpmn:messageEventDefinition id="x" messageRef="m" /></bpmn:intermediateCatchEvent>',
    {
      after: `<bpmn:message id="m" name="${name}">${extensions(`<zeebe:subscription correlationKey="${key}" />`)}</bpmn:message>`,
    },
  );
export const call = (called: string, inputs: string[]) =>
  model(
    `<bpmn:callActivity id="c" name="Vedtak">${extensions(
      `<zeebe:calledElement ${called} /><zeebe:ioMapping>${inputs.map((name) => `<zeebe:input source="=${name}" target="${name}" />`).join('')}</zeebe:ioMapping>`,
    )}</bpmn:callActivity>`,
  );
export const table = (
  called: string,
  input = '<zeebe:input source="=&#34;decision&#34;" target="phase" />',
) =>
  model(
    `<bpmn:businessRuleTask id="b" name="Hent frister">${extensions(
      `<zeebe:calledDecision resultVariable="deadlines" ${called} /><zeebe:ioMapping>${input}</zeebe:ioMapping>`,
    )}</bpmn:businessRuleTask>`,
  );
export const SHUT =
  'propagateAllChildVariables="false" propagateAllParentVariables="false" bindingType="latest"';
export const CASE = ['caseId', 'officeId', 'caseUrl'];
const timerOn = (on: string, id: string, cancel: boolean, does: string) =>
  `<bpmn:boundaryEvent id="${id}" attachedToRef="${on}" cancelActivity="${cancel}"><bpmn:outgoing>${id}_f</bpmn:outgoing><bpmn:timerEventDefinition /></bpmn:boundaryEvent>
   ${does}<bpmn:sequenceFlow id="${id}_f" sourceRef="${id}" targetRef="${id}_to" />`;
/** A task in a sub-process, and timers on the one (t) or the other (s). */
export const watched = (on: string, { cancel = false, late = true, soon = true, within = false } = {}) => {
  const call = `<bpmn:callActivity id="${within ? 'call' : 'late_to'}">${extensions('<zeebe:calledElement processId="follow-up" />')}</bpmn:callActivity>`;
  const tells = within ? `<bpmn:subProcess id="late_to">${call}</bpmn:subProcess>` : call;
  const reminds = `<bpmn:serviceTask id="soon_to">${extensions('<zeebe:taskDefinition type="send-reminder" />')}</bpmn:serviceTask>`;
  const timers =
    (late ? timerOn(on, 'late', cancel, tells) : '') + (soon ? timerOn(on, 'soon', cancel, reminds) : '');
  const inner = `<bpmn:userTask id="t" name="Vurder vilkårene" />${on === 't' ? timers : ''}`;
  return model(`<bpmn:subProcess id="s">${inner}</bpmn:subProcess>${on === 's' ? timers : ''}`);
};
export const at = (variable: string) =>
  `<bpmn:timeDate>=date and time(${variable} + "T08:00:00@Europe/Oslo")</bpmn:timeDate>`;
export const gateway = (name: string, answer: string) =>
  model(`<bpmn:exclusiveGateway id="g" name="${name}"><bpmn:outgoing>a</bpmn:outgoing><bpmn:outgoing>b</bpmn:outgoing></bpmn:exclusiveGateway>
    <bpmn:endEvent id="e" /><bpmn:sequenceFlow id="a" name="Ja" sourceRef="g" targetRef="e" /><bpmn:sequenceFlow id="b" ${answer} sourceRef="g" targetRef="e" />`);
export const named = (name: string) => model(`<bpmn:userTask id="t" name="${name}" />`);
export const due = (expression: string) => task(`<zeebe:taskSchedule dueDate="${expression}" />`);
export const group = (attributes: string) => task(`<zeebe:assignmentDefinition ${attributes} />`);
export const version = (value: string) => model(extensions(`<zeebe:versionTag value="${value}" />`));
export const fork = (second: string) =>
  model(
    `<bpmn:parallelGateway id="f"><bpmn:outgoing>a</bpmn:outgoing><bpmn:outgoing>b</bpmn:outgoing></bpmn:parallelGateway>
     <bpmn:intermediateCatchEvent id="x"><bpmn:incoming>a</bpmn:incoming><bpmn:messageEventDefinition messageRef="m1" /></bpmn:intermediateCatchEvent>
     <bpmn:intermediateCatchEvent id="y"><bpmn:incoming>b</bpmn:incoming><bpmn:messageEventDefinition messageRef="m2" /></bpmn:intermediateCatchEvent>
     <bpmn:sequenceFlow id="a" sourceRef="f" targetRef="x" /><bpmn:sequenceFlow id="b" sourceRef="f" targetRef="y" />`,
    { after: `<bpmn:message id="m1" name="dates-changed" /><bpmn:message id="m2" name="${second}" />` },
  );
export const drawn = (edges: [number, number][][]) =>
  model(
    `<bpmn:task id="s" /><bpmn:task id="t" />${edges.map((_, i) => `<bpmn:sequenceFlow id="f${i}" sourceRef="s" targetRef="t" />`).join('')}`,
    {
      after: `<bpmndi:BPMNDiagram id="D"><bpmndi:BPMNPlane id="P" bpmnElement="p">${edges
        .map(
          (points, i) =>
            `<bpmndi:BPMNEdge id="f${i}_di" bpmnElement="f${i}">${points.map(([x, y]) => `<di:waypoint x="${x}" y="${y}" />`).join('')}</bpmndi:BPMNEdge>`,
        )
        .join('')}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>`,
    },
  );

type Bounds = [x: number, y: number, width: number, height: number];

const bounds = ([x, y, width, height]: Bounds) =>
  `<dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}" />`;

/** A gateway at 100, 100 with its text somewhere, and a task, or the open sub-process around both, somewhere. */
export const labelled = (label: Bounds, task: Bounds, kind: 'task' | 'subProcess' = 'task') =>
  model(`<bpmn:exclusiveGateway id="g" name="Hva foreslås?" /><bpmn:${kind} id="t" name="Avgjør" />`, {
    after: `<bpmndi:BPMNDiagram id="D"><bpmndi:BPMNPlane id="P" bpmnElement="p">
      <bpmndi:BPMNShape id="t_di" bpmnElement="t"${kind === 'subProcess' ? ' isExpanded="true"' : ''}>${bounds(task)}</bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="g_di" bpmnElement="g">${bounds([100, 100, 50, 50])}
        <bpmndi:BPMNLabel>${bounds(label)}</bpmndi:BPMNLabel></bpmndi:BPMNShape>
      </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>`,
  });

import { Camunda8 } from '@camunda8/sdk';
import { readFileSync, mkdirSync } from 'node:fs';
import { isDeepStrictEqual, inspect } from 'node:util';
import { openBrowser } from '/work/main/test/forms/viewer.ts';
import { readForms, answerGroup } from '/work/main/test/forms/read-forms.ts';
import { fillForm } from '/work/main/test/forms/fill-form.ts';
import { SAMPLES } from '/work/main/test/forms/samples/index.ts';
process.env.ZEEBE_GRPC_ADDRESS='grpc://localhost:26500'; process.env.CAMUNDA_AUTH_STRATEGY='NONE';
const c8 = new Camunda8({ ZEEBE_GRPC_ADDRESS:'grpc://localhost:26500', CAMUNDA_AUTH_STRATEGY:'NONE', CAMUNDA_SECURE_CONNECTION:false, ZEEBE_GRPC_CLIENT_LOG_LEVEL:'NONE' } as never);
const z = c8.getZeebeGrpcApiClient();
const bpmn = (id: string, formId: string) => `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="d" targetNamespace="x" modeler:executionPlatform="Camunda Cloud" modeler:executionPlatformVersion="8.6.0">
<bpmn:process id="${id}" name="${id}" isExecutable="true"><bpmn:startEvent id="s"><bpmn:outgoing>f1</bpmn:outgoing></bpmn:startEvent>
<bpmn:userTask id="t" name="${id}"><bpmn:extensionElements><zeebe:userTask /><zeebe:formDefinition formId="${formId}" bindingType="deployment" /><zeebe:assignmentDefinition assignee="demo" /></bpmn:extensionElements><bpmn:incoming>f1</bpmn:incoming><bpmn:outgoing>f2</bpmn:outgoing></bpmn:userTask>
<bpmn:serviceTask id="j"><bpmn:extensionElements><zeebe:taskDefinition type="${id}" /></bpmn:extensionElements><bpmn:incoming>f2</bpmn:incoming><bpmn:outgoing>f3</bpmn:outgoing></bpmn:serviceTask>
<bpmn:endEvent id="e"><bpmn:incoming>f3</bpmn:incoming></bpmn:endEvent>
<bpmn:sequenceFlow id="f1" sourceRef="s" targetRef="t" /><bpmn:sequenceFlow id="f2" sourceRef="t" targetRef="j" /><bpmn:sequenceFlow id="f3" sourceRef="j" targetRef="e" /></bpmn:process></bpmn:definitions>`;
const dir='/work/main/artifacts/forms/'; mkdirSync(dir,{recursive:true});
const only = process.argv[2] ?? '';
const stamp = Date.now().toString(36);
const b = await openBrowser();
const page = await b.newPage({ locale: 'nb-NO', viewport: { width: 1400, height: 1000 } });
await page.goto('http://localhost:8080/tasklist');
await page.fill('input[name=username]','demo'); await page.fill('input[name=password]','demo');
await page.click('button[type=submit]'); await page.waitForTimeout(4000);
for (const { name, form } of readForms().filter(f=>f.name.includes(only))) {
  for (const sample of SAMPLES[name]!) {
    const id = `formprobe-${name}`;
    const formId = name;
    await z.deployResources([{ name: `${id}.bpmn`, process: Buffer.from(bpmn(id, formId)) }, { name: `${name}.form`, form: Buffer.from(readFileSync(`/work/main/bpmn/forms/${name}.form`)) }] as never);
    const path = answerGroup(form).path;
    const inst = await z.createProcessInstance({ bpmnProcessId: id, variables: { ...sample.variables, ...(process.argv[3] ? JSON.parse(process.argv[3]) : {}) } as never });
    // find the task through tasklist's api within the session
    let task: any;
    for (let i=0;i<40 && !task;i++) { await new Promise(r=>setTimeout(r,1500));
      const res = await fetch('http://localhost:8088/v2/user-tasks/search',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({filter:{state:'CREATED',processInstanceKey:inst.processInstanceKey}})});
      if (res.ok) { const it=(await res.json()).items?.filter((t:any)=>String(t.processInstanceKey)===inst.processInstanceKey)[0]; if (it) task={id:String(it.userTaskKey??it.key)}; } else console.log(res.status, (await res.text()).slice(0,200)); }
    if (!task) { console.log(name, 'no task'); continue; }
    await page.goto('http://localhost:8080/tasklist/'+task.id);
    await page.waitForSelector('.fjs-form-field-radio, .fjs-form-field-datetime, .fjs-form-field-textarea',{timeout:60000});
    await page.waitForTimeout(1500);
    const shot = async (w:string)=>{ 
      const h = await page.evaluate(()=>{const e=(globalThis as any).document.querySelector('.fjs-container'); return e?e.scrollHeight:0});
      await page.setViewportSize({width:1400,height:Math.max(900,h+420)}); await page.waitForTimeout(400);
      await page.screenshot({path:`${dir}tasklist.${name}.${sample.name}${w}.png`}); await page.setViewportSize({width:1400,height:1000}); };
    if (sample===SAMPLES[name]![0]) await shot('.empty');
    await fillForm(page, form, sample.answers);
    await page.waitForTimeout(500);
    await shot('');
    await page.getByRole('button',{name:/complete task/i}).click();
    await page.waitForTimeout(1500);
    let job:any; for (let i=0;i<10&&!job;i++){ const js = await z.activateJobs({type:id,maxJobsToActivate:1,timeout:60000,worker:'formprobe',requestTimeout:3000}); job=js.find((j:any)=>j.processInstanceKey===inst.processInstanceKey)??undefined; for(const j of js) await z.completeJob({jobKey:j.key,variables:{}} as never); }
    if (!job) { console.log(name,sample.name,'NOT COMPLETED'); await page.screenshot({path:`${dir}tasklist.${name}.${sample.name}.stuck.png`}); await z.cancelProcessInstance(inst.processInstanceKey); continue; }
    const got = job.variables[path]; const expected={...sample.alsoSubmitted,...sample.answers};
    const others = Object.keys(job.variables).filter(k=>!(k in sample.variables) && k!==path);
    console.log(name, sample.name, isDeepStrictEqual(got,expected)?'SAME':'DIFF '+inspect(got,{depth:6})+' expected '+inspect(expected,{depth:6}), 'other vars:', others.join());
  }
}
await b.close(); await c8.closeAllClients?.();
process.exit(0);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Linter } from 'bpmnlint';
import { configFor, PROFILES, type Profile } from './config.ts';
import { deadlineFaults } from './deadlines.ts';
import { formFaults, type ReadForm } from './forms.ts';
import { extension, mappings, type Element, type LintReport, type Project } from './model.ts';
import { readModel } from './moddle.ts';
import { filesBelow, jobTypesBelow, readProject } from './project.ts';
import { makeResolver } from './resolver.ts';
import { TRANSLATIONS } from './translations.ts';

export { deadlineDays } from './deadlines.ts';

export interface LintFinding {
  readonly file: string;
  readonly severity: 'error' | 'warn';
  readonly element: string;
  /** Norwegian: where, what is wrong, what to do. */
  readonly message: string;
  readonly rule: string;
  /** The engine versions that it concerns. */
  readonly profiles: readonly Profile[];
}

export interface LintOptions {
  /** The folder with the models; by default the project's own. */
  readonly models?: string;
  /** The job types that have a worker; by default those of the files in workers/. */
  readonly jobTypes?: readonly string[];
  /** What the workers read of the forms. */
  readonly forms?: readonly ReadForm[];
}

const here = (folder: string) => fileURLToPath(new URL(`../${folder}`, import.meta.url));

/** Lints every model of a folder for the oldest and the newest engine. An empty answer means: deploy. */
export async function lintModels(options: LintOptions = {}): Promise<LintFinding[]> {
  const models = options.models ?? here('bpmn');
  const project = readProject(models, options.jobTypes ?? jobTypesBelow(here('workers')));
  const findings: LintFinding[] = [];
  const roots: Element[] = [];
  for (const file of filesBelow(models, '.bpmn')) {
    const { root, faults } = await readable(file, readFileSync(join(models, file), 'utf8'));
    findings.push(...faults);
    if (!root) continue;
    findings.push(...(await lintModel(file, root, project)));
    roots.push(root);
  }
  const besides = await Promise.all([
    faultsOf(models, '.form', (path) => formFaults(path, options.forms ?? [])),
    faultsOf(models, '.dmn', (path) => deadlineFaults(path, phasesAskedFor(roots))),
  ]);
  return [...findings, ...besides.flat(), ...unused(roots, project)];
}

/** Forms and tables: the engine would take them as they are. */
async function faultsOf(
  models: string,
  ending: string,
  look: (path: string) => string[] | Promise<string[]>,
): Promise<LintFinding[]> {
  const found = filesBelow(models, ending).map(async (file) =>
    (await look(join(models, file))).map((message) =>
      finding(file, `kvp-flyt/${ending.slice(1)}`, { category: 'error', message }, PROFILES),
    ),
  );
  return (await Promise.all(found)).flat();
}

/** The phases that business rule tasks ask the table of deadlines for: `="decision"` as input `phase`. */
const phasesAskedFor = (roots: readonly Element[]): string[] => [
  ...new Set(
    roots
      .flatMap(flowNodes)
      .filter((node) => extension(node, 'zeebe:CalledDecision')?.decisionId === 'deadlines')
      .flatMap((node) => mappings(node).inputs.filter(({ target }) => target === 'phase'))
      .flatMap(({ source }) => /^="([^"]+)"$/.exec(source ?? '')?.[1] ?? []),
  ),
];

/** A file that is no model, or only partly one, is a finding like any other. */
async function readable(file: string, xml: string): Promise<{ root?: Element; faults: LintFinding[] }> {
  const { root, warnings } = await readModel(xml).catch((error: Error) => ({
    root: undefined,
    warnings: [error.message],
  }));
  const faults = warnings.map((text) => {
    const message = `Filen kan ikke leses som en modell (${text.split('\n')[0]}). Hent den siste utgaven som virket.`;
    return finding(file, 'model/unreadable', { category: 'error', message }, PROFILES);
  });
  return { root, faults };
}

/** Lints one model with all profiles; what both say is said once. */
async function lintModel(file: string, root: Element, project: Project): Promise<LintFinding[]> {
  const found = new Map<string, LintFinding>();
  for (const profile of PROFILES) {
    const linter = new Linter({ config: configFor(profile), resolver: makeResolver(project) });
    for (const [rule, reports] of Object.entries(await linter.lint(root))) {
      for (const report of reports) {
        const key = `${rule} ${report.id} ${report.message}`;
        const profiles = [...(found.get(key)?.profiles ?? []), profile];
        found.set(key, finding(file, rule, report, profiles));
      }
    }
  }
  return [...found.values()];
}

function finding(file: string, rule: string, report: LintReport, profiles: readonly Profile[]): LintFinding {
  const translation = TRANSLATIONS[rule];
  return {
    file,
    severity: report.category === 'warn' ? 'warn' : 'error',
    element: report.id ?? '',
    message: translation ? `${report.id}: ${translation}` : inWords(rule, report),
    rule,
    profiles,
  };
}

/** What Camunda's own rules say has no translation of ours for every case: then it is told where, and theirs after it. */
const inWords = (rule: string, { id, message }: LintReport): string =>
  rule.startsWith('camunda-compat/')
    ? `${id}: Camunda godtar ikke dette (${message}). Rett det i Modeler.`
    : message;

/** Workers and forms that no model uses: left behind, or misspelt somewhere. */
function unused(roots: readonly Element[], project: Project): LintFinding[] {
  const nodes = roots.flatMap(flowNodes);
  const types = nodes.map((node) => extension(node, 'zeebe:TaskDefinition')?.type);
  const forms = nodes.map((node) => extension(node, 'zeebe:FormDefinition')?.formId);
  const report = (element: string, message: string): LintFinding =>
    finding('bpmn', 'kvp-flyt/unused', { id: element, category: 'error', message }, PROFILES);
  return [
    ...project.jobTypes
      .filter((type) => !types.includes(type))
      .map((type) =>
        report(type, `Jobbtypen «${type}» brukes ikke i noen modell. Bruk den, eller slett tjenesten.`),
      ),
    ...project.forms
      .filter((form) => !forms.includes(form))
      .map((form) =>
        report(form, `Skjemaet «${form}» brukes ikke i noen modell. Bruk det, eller slett det.`),
      ),
  ];
}

const flowNodes = (node: Element): Element[] => {
  const children: Element[] = [...(node.rootElements ?? []), ...(node.flowElements ?? [])];
  return [...children, ...children.flatMap(flowNodes)];
};

/** A node of a model as bpmn-moddle gives it: the few properties that our rules look at. */
export interface Element {
  readonly $type: string;
  readonly $parent?: Element;
  $instanceOf(type: string): boolean;
  readonly id: string;
  readonly name?: string;
  readonly documentation?: { text?: string }[];
  readonly extensionElements?: { values?: Element[] };
  readonly eventDefinitions?: Element[];
  readonly outgoing?: Element[];
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the rest depends on $type
  readonly [property: string]: any;
}

export interface Reporter {
  report(id: string, message: string): void;
}

export interface Rule {
  check(node: Element, reporter: Reporter): void;
}

/** A rule is made for a project: what workers, forms, tables and processes there are. */
export type RuleFactory = (project: Project) => Rule;

export interface Project {
  readonly jobTypes: readonly string[];
  readonly forms: readonly string[];
  readonly decisions: readonly string[];
  readonly processes: readonly string[];
}

export interface LintReport {
  readonly id?: string;
  readonly message: string;
  readonly category: string;
}

export interface Config {
  readonly extends?: readonly string[];
  readonly rules?: Record<string, unknown>;
}

export interface Resolver {
  resolveRule(pkg: string, name: string): unknown;
  resolveConfig(pkg: string, name: string): unknown;
}

export const is = (node: Element, ...types: string[]): boolean =>
  types.some((type) => node.$instanceOf(type));

export const extension = (node: Element, type: string): Element | undefined =>
  node.extensionElements?.values?.find((value) => value.$type === type);

export const definition = (node: Element, type: string): Element | undefined =>
  node.eventDefinitions?.find((value) => value.$type === type);

export interface Mapping {
  readonly source?: string;
  readonly target?: string;
}

export function mappings(node: Element): { inputs: readonly Mapping[]; outputs: readonly Mapping[] } {
  const mapping = extension(node, 'zeebe:IoMapping');
  return { inputs: mapping?.inputParameters ?? [], outputs: mapping?.outputParameters ?? [] };
}

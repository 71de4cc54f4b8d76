/** What we use of three libraries that bring no types of their own. */
declare module 'bpmn-moddle' {
  import type { Element } from './model.ts';

  export class BpmnModdle {
    constructor(extensions?: Record<string, unknown>);
    fromXML(xml: string): Promise<{ rootElement: Element; warnings: { message: string }[] }>;
    toXML(element: Element, options?: { format?: boolean }): Promise<{ xml: string }>;
  }
}

declare module 'bpmnlint' {
  import type { Config, LintReport, Resolver } from './model.ts';
  import type { Element } from './model.ts';

  export class Linter {
    constructor(options: { config: Config; resolver: Resolver });
    lint(root: Element): Promise<Record<string, LintReport[]>>;
  }
}

declare module 'dmn-moddle' {
  export class DmnModdle {
    fromXML(xml: string): Promise<{ rootElement: unknown; warnings: { message: string }[] }>;
  }
}

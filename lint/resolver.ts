import { createRequire } from 'node:module';
import type { Project, Resolver } from './model.ts';
import { rules } from './rules/index.ts';

const require = createRequire(import.meta.url);
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver.js');

const OURS = 'bpmnlint-plugin-kvp-flyt';

/** bpmnlint's own way of finding rules and configurations, with ours beside them. */
export function makeResolver(project: Project): Resolver {
  const others: Resolver = new NodeResolver({ require });
  return {
    resolveRule: (pkg, name) =>
      pkg === OURS ? () => rules[name]?.factory(project) : others.resolveRule(pkg, name),
    resolveConfig: (pkg, name) => others.resolveConfig(pkg, name),
  };
}

import type { Config } from './model.ts';
import { rules } from './rules/index.ts';

/** The oldest and the newest engine that the models must run on. */
export const PROFILES = ['8.6', '8.9'] as const;
export type Profile = (typeof PROFILES)[number];

export const configFor = (profile: Profile): Config => ({
  extends: ['bpmnlint:recommended', `plugin:camunda-compat/camunda-cloud-${profile.replace('.', '-')}`],
  rules: {
    // Every correction leads back to its check. A task with two ways in waits for neither, so a merging
    // gateway before each would say nothing and make the drawing longer.
    'fake-join': 'off',
    ...Object.fromEntries(
      Object.entries(rules).map(([name, { severity }]) => [`kvp-flyt/${name}`, severity]),
    ),
  },
});

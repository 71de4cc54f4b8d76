import { existsSync, readFileSync } from 'node:fs';
import {
  allRules,
  NOT_TO_BE_SET,
  rulesByCheck,
  SETTING_SHAPES,
  supersededRules,
  type Rule,
  type Settings,
} from '../../src/law/index.ts';
import { readRegistry, type Registry } from '../../test/law/proof/registry.ts';
import { faultsOf, readCoverage, type Coverage } from './coverage.ts';
import { elementsOf, type Users } from './elements.ts';
import { readModels, type Models } from './models.ts';
import { readSettings } from './settings.ts';
import { usersOfChecks, type User } from './uses.ts';
import { readKeptFrom, versionFaults } from './versions.ts';

export const RULES_PAGE = 'docs/rules.md';

const rules = allRules as readonly Rule<never>[];

/** The page as it would be written now. */
export async function rulesPage(): Promise<string> {
  const models = await readModels();
  const users = usersOfChecks();
  const proof = readRegistry();
  const coverage = readCoverage();
  return (
    [
      '# The law, as rules',
      'Made by `npm run docs` from the code, the models, the tests and [law-coverage.yaml](law-coverage.yaml); a test fails when it is stale. Nothing here is written by hand.',
      `${rules.length} rules in ${Object.keys(rulesByCheck).length} checks; ${coverage.flatMap(({ rows }) => rows).length} sentences of the law; ${readSettings().length} settings.`,
      '- [What the law says, and what answers to it](#what-the-law-says-and-what-answers-to-it)\n- [Rules by check](#rules-by-check)\n- [Earlier versions of rules](#earlier-versions-of-rules)\n- [Settings](#settings)',
      coverageSection(coverage, users, models, proof),
      '## Rules by check',
      'Each check is run by a step (its job type) or a page; the gateway behind the step in the model decides the way by what it found. «Finds» and «finds nothing» name the tests in which a rule was seen to do so.',
      ...Object.entries(rulesByCheck).map(([check, own]) =>
        checkSection(check, own as readonly Rule<never>[], users.get(check) ?? [], models, proof),
      ),
      supersededSection(),
      settingsSection(),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

/** Everything that is wrong with the page or with what it is made from. */
export async function checkDocs(): Promise<string[]> {
  const models = await readModels();
  const faults = faultsOf(readCoverage(), models, usersOfChecks());
  faults.push(...unproved(readRegistry()), ...versionFaults(readKeptFrom(), rules, supersededRules));
  const written = existsSync(RULES_PAGE) ? readFileSync(RULES_PAGE, 'utf8').replaceAll('\r\n', '\n') : '';
  if (written !== (await rulesPage())) faults.push(`${RULES_PAGE} is stale. Run: npm run docs`);
  return faults;
}

function unproved(proof: Registry): string[] {
  const lacks = rules.flatMap(({ id }) => [
    ...(proof[id]?.finds.length
      ? []
      : [`No test makes the rule ${id} find something. Write one, then run: npm run docs`]),
    ...(proof[id]?.findsNothing.length
      ? []
      : [`No test makes the rule ${id} find nothing. Write one, then run: npm run docs`]),
  ]);
  const known = new Set(rules.map(({ id }) => id));
  const gone = Object.keys(proof).filter((id) => !known.has(id));
  return [
    ...lacks,
    ...gone.map(
      (id) => `test/law/proof/registry.json knows the rule ${id}, which is gone. Run: npm run docs`,
    ),
  ];
}

function coverageSection(coverage: Coverage, users: Users, models: Models, proof: Registry): string {
  const testsOf = ({ rules: ids, tests }: Coverage[number]['rows'][number]) => [
    ...new Set([...ids.flatMap((id) => proof[id]?.finds ?? []), ...tests]),
  ];
  const parts = coverage.map(({ part, rows }) =>
    [
      `### ${part}`,
      table(
        ['Law', 'What it says', 'Rules', 'Where in the models', 'Tests and settings'],
        rows.map((one) => [
          one.law,
          one.says + aside('Outside', one.outside) + aside('Unanswered', one.unanswered),
          list(one.rules.map((id) => `[${id}](#${id})`)),
          list(elementsOf(one, users, models).map(({ id, name }) => `${name || '–'} (\`${id}\`)`)),
          list([...testsOf(one).map(shortTest), ...one.settings.map((name) => `\`${name}\``)]),
        ]),
      ),
    ].join('\n\n'),
  );
  const open = coverage.flatMap(({ rows }) => rows.filter((one) => one.unanswered));
  return [
    '## What the law says, and what answers to it',
    ...parts,
    ...(open.length === 0
      ? []
      : [
          '### What nothing here answers to',
          'Sentences above that ought to be answered to, wholly or in part, and are not.',
          open
            .map(({ law, says, unanswered }) => `- ${law}: ${says}${aside('Unanswered', unanswered)}`)
            .join('\n'),
        ]),
  ].join('\n\n');
}

function checkSection(
  check: string,
  own: readonly Rule<never>[],
  users: readonly User[],
  { tasks }: Models,
  proof: Registry,
): string {
  const uses = users.map(({ file, job }) => {
    const drawn = tasks.filter(({ jobType }) => job !== undefined && jobType === job);
    const where = drawn.map(
      ({ id, name, gateway }) =>
        `${name} (\`${id}\`)${gateway ? ` → ${gateway.name} (\`${gateway.id}\`)` : ''}`,
    );
    return `- ${job ? `job \`${job}\` (${code(file)})` : code(file)}${where.length > 0 ? `: ${where.join('; ')}` : ''}`;
  });
  return [
    `### ${check}`,
    uses.length > 0 ? uses.join('\n') : 'No step and no page runs this check yet.',
    table(
      ['Rule', 'Section', 'From', 'What it says', 'Facts', 'Settings', 'Finds', 'Finds nothing'],
      own.map((rule) => [
        `<a id="${rule.id}"></a>\`${rule.id}\` v${rule.version}`,
        rule.sections.join('; '),
        rule.validFrom + (rule.validTo ? `–${rule.validTo}` : ''),
        rule.says,
        rule.facts.join(', '),
        rule.settings.join(', '),
        list((proof[rule.id]?.finds ?? []).map(shortTest)),
        list((proof[rule.id]?.findsNothing ?? []).map(shortTest)),
      ]),
    ),
  ].join('\n\n');
}

function supersededSection(): string {
  return [
    '## Earlier versions of rules',
    'Kept as they were, so that what was decided by them can be run again; nothing new is decided by them (decision [0026](decisions/0026-earlier-versions-of-rules.md)). `docs/rule-versions.json` says from which version on each rule is kept.',
    table(
      ['Rule', 'Version', 'Used until', 'Facts', 'Settings'],
      supersededRules.map(({ id, version, validTo, facts, settings }) => [
        `[${id}](#${id})`,
        String(version),
        validTo,
        facts.join(', '),
        settings.join(', '),
      ]),
    ),
  ].join('\n\n');
}

function settingsSection(): string {
  const usedBy = (name: string) =>
    rules.filter(({ settings }) => settings.includes(name as never)).map(({ id }) => id);
  return [
    '## Settings',
    'What the law leaves open, or leaves to the municipality: `src/law/settings.ts`. A municipality sets its own values in a file of YAML or JSON that `KVP_SETTINGS` names, one `name: value` on each line; `compose/settings.yaml` is one. They are read at the start, and hold from then on: a decision keeps the values it was made with, and is explained by them. What a month comes to is worked out anew for as many months as `correctionMonths` says, so a setting of the benefit that is changed also changes months that have been paid.',
    table(
      [
        'Setting',
        'What it decides',
        'May be',
        'Default',
        'Where the default comes from',
        'Rules that read it',
      ],
      readSettings().map(({ name, meaning, value, source }) => [
        `\`${name}\``,
        meaning,
        mayBe(name),
        value,
        source,
        list(usedBy(name).map((id) => `[${id}](#${id})`)),
      ]),
    ),
  ].join('\n\n');
}

const mayBe = (name: keyof Settings): string =>
  name in NOT_TO_BE_SET
    ? `Not to be set: ${NOT_TO_BE_SET[name as keyof typeof NOT_TO_BE_SET]}.`
    : SETTING_SHAPES[name as keyof typeof SETTING_SHAPES].says;

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}

const aside = (why: string, said: string | undefined) => (said ? ` *${why}: ${said}*` : '');
const list = (items: readonly string[]): string => items.join('<br>');
const code = (file: string) => `[${file}](../${file})`;
const shortTest = (file: string) =>
  `[${file.replace(/^test\//, '').replace(/(\.test)?\.ts$/, '')}](../${file})`;

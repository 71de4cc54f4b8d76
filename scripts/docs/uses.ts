import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** Something that runs a check: a step of the engine (its job type), or a file of the pages or reports. */
export interface User {
  readonly file: string;
  /** The job type of the step. */
  readonly job?: string;
}

const LAW = 'src/law/';
const parse = (file: string) =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

/** Hundreds of names lead to the same files, and none of them changes while they are read. */
function once<T>(read: (file: string) => T): (file: string) => T {
  const known = new Map<string, T>();
  return (file) => {
    const had = known.get(file) ?? read(file);
    known.set(file, had);
    return had;
  };
}

/** Who runs which check, read from the code: by check, the names of `rulesByCheck` in src/law/index.ts. */
export function usersOfChecks(): ReadonlyMap<string, readonly User[]> {
  const law = readLaw();
  const users = new Map<string, User[]>([...law.checks].map((check) => [check, []]));
  for (const file of usingFiles()) {
    const text = readFileSync(file, 'utf8');
    const job = basename(file, '.ts');
    const user = text.includes(`type: '${job}'`) ? { file, job } : { file };
    for (const check of checksUsedBy(file, law)) users.get(check)?.push(user);
  }
  return users;
}

/** Workers (a file that works on a job says so), use cases of the pages, and reports. */
function usingFiles(): string[] {
  const below = (folder: string) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.ts'))
          .map((file) => join(folder, file).replaceAll('\\', '/'))
      : [];
  const jobs = below('workers').filter(isJob);
  return [...jobs, ...below('src/http/cases'), ...below('src/reports')].sort();
}

const isJob = (file: string) => readFileSync(file, 'utf8').includes(`type: '${basename(file, '.ts')}'`);

/** What a file runs itself, and by what it imports of the helpers beside it. */
function checksUsedBy(file: string, law: Law): Set<string> {
  const checks = new Set<string>();
  const seen = new Set<string>();
  const follow = (one: string, names: readonly string[]): void => {
    const imported = importedBy(one);
    for (const name of names) {
      const from = imported.get(name);
      if (from?.startsWith(LAW)) for (const check of law.runBy(name)) checks.add(check);
      else if (from !== undefined && isHelper(one, from) && !seen.has(`${from}#${name}`)) {
        seen.add(`${from}#${name}`);
        follow(from, namesBehind(from, name));
      }
    }
  };
  follow(
    file,
    importsOf(file).flatMap(({ names }) => names),
  );
  return checks;
}

/** What a declaration mentions, and what the declarations of its own file mention that it mentions. */
function namesBehind(file: string, name: string): string[] {
  const declared = declarationsOf(file);
  const names = new Set([name]);
  for (const one of names) for (const used of declared.get(one) ?? []) names.add(used);
  return [...names];
}

/** Part of the same step: beside it, or a tool of steps and pages. Not another step, and not a list of them. */
const isHelper = (file: string, other: string): boolean =>
  /^(workers|src\/grounds|src\/step|src\/payment|src\/http\/cases|src\/reports)\//.test(other) &&
  (/^src\/(grounds|step|payment)\//.test(other) ||
    file.startsWith('workers/') === other.startsWith('workers/')) &&
  basename(other) !== 'index.ts' &&
  existsSync(other) &&
  !isJob(other);

interface Law {
  readonly checks: ReadonlySet<string>;
  /** The checks that a function of the law runs. */
  runBy(name: string): Set<string>;
}

/** Reads src/law: which lists of rules belong to which check, and which functions run them. */
function readLaw(): Law {
  const index = parse('src/law/index.ts');
  const listsOf = new Map<string, string[]>();
  const fileOf = new Map<string, string>();
  const imported = new Set(importsOf('src/law/index.ts').flatMap(({ names }) => names));
  for (const statement of index.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (name.getText() !== 'rulesByCheck' || !initializer) continue;
        const literal = ts.isAsExpression(initializer) ? initializer.expression : initializer;
        if (!ts.isObjectLiteralExpression(literal)) continue;
        for (const one of literal.properties) {
          if (!ts.isPropertyAssignment(one)) continue;
          const lists = identifiersIn(one.initializer).filter((list) => imported.has(list));
          listsOf.set(one.name.getText(), lists);
        }
      }
    }
    const from = ts.isExportDeclaration(statement) && statement.moduleSpecifier;
    if (from && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
      const file = resolve('src/law/index.ts', (from as ts.StringLiteral).text);
      for (const { name } of statement.exportClause.elements) fileOf.set(name.text, file);
    }
  }
  const checksOfList = (list: string) =>
    [...listsOf].filter(([, lists]) => lists.includes(list)).map(([check]) => check);

  const runs = (file: string, name: string, seen: Set<string>): Set<string> => {
    const found = new Set<string>();
    if (seen.has(`${file}#${name}`)) return found;
    seen.add(`${file}#${name}`);
    const declared = declarationsOf(file);
    const imported = importedBy(file);
    for (const used of declared.get(name) ?? []) {
      for (const check of checksOfList(used)) found.add(check);
      const elsewhere = imported.get(used);
      if (declared.has(used)) for (const check of runs(file, used, seen)) found.add(check);
      else if (elsewhere?.startsWith(LAW)) for (const check of runs(elsewhere, used, seen)) found.add(check);
    }
    return found;
  };
  return {
    checks: new Set(listsOf.keys()),
    runBy: (name) => {
      const file = fileOf.get(name);
      return file ? runs(file, name, new Set()) : new Set();
    },
  };
}

/** Top-level names of a file, each with the names that its declaration mentions. */
const declarationsOf = once((file): Map<string, string[]> => {
  const declared = new Map<string, string[]>();
  for (const statement of parse(file).statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name)
      declared.set(statement.name.text, identifiersIn(statement));
    if (ts.isVariableStatement(statement)) {
      for (const one of statement.declarationList.declarations)
        declared.set(one.name.getText(), one.initializer ? identifiersIn(one.initializer) : []);
    }
  }
  return declared;
});

function identifiersIn(node: ts.Node): string[] {
  const names: string[] = [];
  const visit = (one: ts.Node): void => {
    if (ts.isIdentifier(one)) names.push(one.text);
    ts.forEachChild(one, visit);
  };
  visit(node);
  return names;
}

/** What a file imports from files of ours, by the names they have there. */
const importsOf = once((file): { names: string[]; from: string }[] =>
  parse(file).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement)) return [];
    const { text } = statement.moduleSpecifier as ts.StringLiteral;
    const bindings = statement.importClause?.namedBindings;
    if (!text.startsWith('.') || !bindings || !ts.isNamedImports(bindings)) return [];
    const names = bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
    return [{ names, from: resolve(file, text) }];
  }),
);

/** The same by name: which file each comes from. */
const importedBy = once(
  (file) => new Map(importsOf(file).flatMap(({ names, from }) => names.map((name) => [name, from]))),
);

const resolve = (file: string, specifier: string): string =>
  normalize(join(dirname(file), specifier)).replaceAll('\\', '/');

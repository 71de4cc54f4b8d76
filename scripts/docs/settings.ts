import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { defaultSettings, type Settings } from '../../src/law/index.ts';

const FILE = 'src/law/settings.ts';

/** A setting of the law: what it decides, what it is here, and where that comes from. */
export interface Setting {
  readonly name: keyof Settings;
  readonly meaning: string;
  readonly value: string;
  readonly source: string;
}

/** Every setting, in the order of its file. Meaning and source are the comments there. */
export function readSettings(): Setting[] {
  const source = ts.createSourceFile(FILE, readFileSync(FILE, 'utf8'), ts.ScriptTarget.Latest, true);
  const meanings = new Map<string, string>();
  const sources = new Map<string, string>();
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement)) {
      for (const member of statement.members) meanings.set(nameOf(member), comment(source, member));
    }
    if (ts.isVariableStatement(statement)) {
      const literal = statement.declarationList.declarations[0]?.initializer;
      if (!literal || !ts.isObjectLiteralExpression(literal)) continue;
      let said = '';
      for (const property of literal.properties) {
        // Neighbours without a comment of their own share the one above them.
        said = comment(source, property) || said;
        sources.set(nameOf(property), said);
      }
    }
  }
  return (Object.keys(defaultSettings) as (keyof Settings)[]).map((name) => ({
    name,
    meaning: meanings.get(name) ?? '',
    value: shown(defaultSettings[name]),
    source: sources.get(name) ?? '',
  }));
}

const nameOf = (node: ts.TypeElement | ts.ObjectLiteralElementLike): string => node.name?.getText() ?? '';

function comment(source: ts.SourceFile, node: ts.Node): string {
  const text = source.getFullText();
  const ranges = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  return ranges
    .map(({ pos, end }) => text.slice(pos, end))
    .map((one) => one.replace(/^\/\*\*|\*\/$|^\/\//g, '').replace(/^\s*\*/gm, ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const shown = (value: unknown): string => {
  if (!Array.isArray(value)) return `\`${String(value)}\``;
  const first = value.slice(0, 8).map((one) => `\`${String(one)}\``);
  return value.length > 8 ? `${first.join(', ')} … (${value.length})` : first.join(', ');
};

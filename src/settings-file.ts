import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { KvpError } from './errors.ts';
import { readOwnSettings, type OwnSettings } from './law/index.ts';

/**
 * Reads the municipality's settings from a file of YAML or JSON (which is YAML too). What it does not name has its
 * default; docs/rules.md has them all.
 * @throws KvpError `SETTINGS_INVALID` with a sentence for each fault: file, setting, what to do
 */
export function readSettingsFile(path: string): OwnSettings {
  const { settings, faults } = readOwnSettings(contentOf(path));
  if (faults.length > 0) throw invalid(...faults.map((fault) => `${path}: ${fault}`));
  return settings;
}

function contentOf(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw invalid(`${path}: cannot be read: let KVP_SETTINGS name a file that can, or take it out.`);
  }
  try {
    return parse(text);
  } catch (error) {
    const line = (error as { linePos?: readonly { line: number }[] }).linePos?.[0]?.line;
    throw invalid(
      `${path}: is no YAML${line ? `, line ${line}` : ''}: write one setting on each line, as "name: value".`,
    );
  }
}

const invalid = (...faults: string[]) => new KvpError('SETTINGS_INVALID', faults.join('\n'));

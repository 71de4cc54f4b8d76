import { lintModels, type LintOptions } from '../lint/index.ts';
import { KvpError } from './errors.ts';

/**
 * Looks at the models before the engine gets them: a process owner hears in their own words what to mend, and
 * nothing is deployed until it is.
 * @throws KvpError `MODELS_NOT_SOUND` with one Norwegian line per fault
 */
export async function requireSoundModels(project: Required<LintOptions>): Promise<void> {
  const faults = (await lintModels(project)).filter(({ severity }) => severity === 'error');
  if (faults.length === 0) return;
  const lines = faults.map(({ file, message }) => `  ${file}: ${message}`).join('\n');
  const forUser = `Modellene er ikke tatt i bruk, fordi noe må rettes først:\n${lines}`;
  throw new KvpError('MODELS_NOT_SOUND', forUser, { forUser });
}

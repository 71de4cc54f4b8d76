import { code, remarks, text } from '../answers.ts';
import { breach, type Remark } from '../finding.ts';
import type { Code, Text } from '../facts.ts';
import type { FourEyesFacts } from './facts.ts';

const RESULTS = { approve: 'ja, forslaget blir vedtak', return: 'nei, send saken tilbake' };

/** What every decision-maker's answer must hold; shared by decisions and extensions. */
export const verdictRemarks = (
  result: Code<'approve' | 'return'> | undefined,
  reason: Text | undefined,
): Remark[] =>
  remarks(
    code({ label: 'Kan forslaget bli vedtak?', value: result }, RESULTS),
    result === 'return' && text({ label: 'Begrunnelse', value: reason }, 'Skriv hva som skal rettes.'),
  );

/** Nobody decides on what they have prepared; who is unknown cannot be told apart. */
export function fourEyesRemark({ preparedBy, decidedBy }: FourEyesFacts): Remark | undefined {
  const prepared = [preparedBy ?? []].flat().map(same).filter(Boolean);
  const decided = same(decidedBy ?? '');
  if (prepared.length === 0 || !decided) {
    const who = decided ? 'forberedt saken' : 'fattet beslutningen';
    return breach(`Det er ikke kjent hvem som har ${who}. Ta oppgaven i eget navn og fullfør den på nytt.`);
  }
  if (!prepared.includes(decided)) return undefined;
  return breach(
    'Den som beslutter, har også forberedt saken. En annen beslutter må ta oppgaven og fatte beslutningen.',
  );
}

const same = (user: string): string => user.trim().toLowerCase();

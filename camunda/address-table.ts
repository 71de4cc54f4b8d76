import type { LocalEngine } from './local-engine.ts';
import { LOCAL_USERS } from './users.ts';

/** What to open, what for, and with which log-in: the last thing "npm start" prints. */
export function addressTable(
  appUrl: string,
  engine: Pick<LocalEngine, 'tasklist' | 'operate'> | null,
): string {
  const names = LOCAL_USERS.map((user) => user.id).join(', ');
  const rows: [string, string, string][] = [
    ['Address', 'What for', 'Log-in'],
    [appUrl, 'cases, applications, timelines', `${names} (password = name)`],
  ];
  if (engine) {
    rows.push([engine.tasklist, "counsellors' and decision-makers' tasks", `${names} (password = name)`]);
    rows.push([engine.operate, 'where each case is, and incidents', 'demo (password demo)']);
  }
  const width = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length));
  const lines = rows.map((row) => `  ${row[0].padEnd(width(0))}  ${row[1].padEnd(width(1))}  ${row[2]}`);
  return ['', ...lines, ''].join('\n');
}

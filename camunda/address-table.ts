import { LOCAL_USERS } from './users.ts';

/** Tasklist and Operate, wherever they run. */
export interface CamundaPages {
  readonly tasklist: string;
  readonly operate: string;
}

/** Whose log-ins hold: ours in the Camunda that was started here, and on our pages where only this machine comes. */
interface Local {
  readonly engine: boolean;
  readonly pages: boolean;
}

/** What to open, what for, and with which log-in: the last thing "npm start" prints. */
export function addressTable(appUrl: string, { tasklist, operate }: CamundaPages, isLocal: Local): string {
  const sampleUsers = `${LOCAL_USERS.map((user) => user.id).join(', ')} (password = name)`;
  const ours = isLocal.pages ? sampleUsers : 'none: HOST is not a loopback address';
  const [theirs, operators] = isLocal.engine
    ? [sampleUsers, 'demo (password demo)']
    : ["the cluster's own", "the cluster's own"];
  const rows: [string, string, string][] = [
    ['Address', 'What for', 'Log-in'],
    [appUrl, 'cases, applications, timelines', ours],
    [tasklist, "counsellors' and decision-makers' tasks", theirs],
    [operate, 'where each case is, and incidents', operators],
  ];
  const width = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length));
  const lines = rows.map((row) => `  ${row[0].padEnd(width(0))}  ${row[1].padEnd(width(1))}  ${row[2]}`);
  return ['', ...lines, ''].join('\n');
}

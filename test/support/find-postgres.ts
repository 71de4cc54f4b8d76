import { access, readdir } from 'node:fs/promises';
import path from 'node:path';

/** Where a PostgreSQL server's programs lie: on the PATH, or where Debian and Homebrew put them. */
export async function findPostgres(): Promise<string | undefined> {
  const onPath = (process.env.PATH ?? '').split(path.delimiter);
  const versions = await readdir('/usr/lib/postgresql').catch(() => []);
  const debian = versions
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => `/usr/lib/postgresql/${version}/bin`);
  const homebrew = ['/opt/homebrew/opt/postgresql/bin', '/usr/local/opt/postgresql/bin'];
  for (const folder of [...onPath, ...debian, ...homebrew]) {
    const both = ['initdb', 'postgres'].map((program) => access(path.join(folder, program)));
    if (
      await Promise.all(both).then(
        () => true,
        () => false,
      )
    )
      return folder;
  }
  return undefined;
}

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SetupError } from '../../camunda/errors.ts';
import { findJdk } from '../../camunda/jdk.ts';
import { jdkFolders } from '../../camunda/jdk-places.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();

function jdk(parent: string, name: string, release: string | null, programs = ['java', 'javac']): string {
  const home = join(parent, name);
  mkdirSync(join(home, 'bin'), { recursive: true });
  for (const program of programs) writeFileSync(join(home, 'bin', program), '');
  if (release) writeFileSync(join(home, 'release'), `IMPLEMENTOR="Somebody"\nJAVA_VERSION="${release}"\n`);
  return home;
}
const search = (env: NodeJS.ProcessEnv, folders: string[]) => findJdk({ env, folders, platform: 'linux' });
const failure = (env: NodeJS.ProcessEnv, folders: string[]): SetupError => {
  try {
    search(env, folders);
  } catch (error) {
    return error as SetupError;
  }
  throw new Error('expected a failure');
};

describe('finding a JDK', () => {
  it('takes JAVA_HOME first', () => {
    const root = folder();
    const home = jdk(root, 'mine', '21.0.4');
    jdk(root, 'other', '25.0.1');
    expect(search({ JAVA_HOME: home }, [root])).toMatchObject({
      jdk: { home, version: 21 },
      origin: 'JAVA_HOME',
    });
  });

  it('takes the one on PATH, through links', () => {
    const root = folder();
    const home = jdk(root, 'jdk-25', '25');
    const bin = join(folder(), 'bin');
    mkdirSync(bin);
    symlinkSync(join(home, 'bin', 'java'), join(bin, 'java'));
    expect(search({ PATH: `/nowhere:${bin}` }, [])).toMatchObject({ jdk: { home }, origin: 'PATH' });
  });

  it('goes on to the usual folders when the one on PATH is too old, and says so', () => {
    const root = folder();
    const old = jdk(root, 'java-17', '17.0.15');
    const good = jdk(root, 'java-25', '25.0.3');
    const found = search({ PATH: join(old, 'bin') }, [root]);
    expect(found.jdk).toEqual({
      home: good,
      version: 25,
      java: join(good, 'bin/java'),
      javac: join(good, 'bin/javac'),
    });
    expect(found.rejected).toEqual([
      { home: old, origin: 'PATH', reason: 'it is Java 17, and 21 or later is needed' },
    ]);
  });

  it('prefers releases with long support among several', () => {
    const root = folder();
    for (const version of ['26', '21.0.1', '25', '24.0.2']) jdk(root, `jdk-${version}`, version);
    expect(search({}, [root]).jdk.version).toBe(25);
  });

  it('looks into the bundles of macOS', () => {
    const root = folder();
    const home = jdk(join(root, 'temurin-21.jdk'), join('Contents', 'Home'), '21');
    expect(search({}, [root]).jdk.home).toBe(home);
  });

  it('names everything it found and why it was not taken, and the cure', () => {
    const root = folder();
    const jre = jdk(root, 'jre-21', '21', ['java']);
    const ancient = jdk(root, 'java-8', '1.8.0_392');
    const unknown = jdk(root, 'odd', null);
    const error = failure({ JAVA_HOME: '/nowhere/jdk' }, [root, '/no/such/folder']);
    expect(error.code).toBe('JDK_NOT_FOUND');
    expect(error.message).toContain('not /nowhere/jdk (JAVA_HOME): there is no Java there');
    expect(error.message).toContain(`not ${jre} (usual folder): it is Java 21 without the compiler`);
    expect(error.message).toContain(`not ${ancient} (usual folder): it is Java 8, and 21 or later is needed`);
    expect(error.message).toContain(`not ${unknown} (usual folder): its file "release"`);
    expect(error.cure).toContain('JAVA_HOME');
  });

  it('knows where version managers and systems put them', () => {
    expect(jdkFolders('linux', '/home/kari', {})).toEqual(
      expect.arrayContaining([
        '/usr/lib/jvm',
        '/home/kari/.sdkman/candidates/java',
        '/home/kari/.asdf/installs/java',
      ]),
    );
    expect(jdkFolders('darwin', '/Users/kari', {})).toContain('/Library/Java/JavaVirtualMachines');
    expect(jdkFolders('linux', '/home/kari', { ASDF_DATA_DIR: '/data/asdf' })).toContain(
      '/data/asdf/installs/java',
    );
  });
});

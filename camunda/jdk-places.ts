import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Folders that hold one folder per installed JDK. */
export function jdkFolders(platform: NodeJS.Platform, home = homedir(), env = process.env): string[] {
  const versionManagers = [
    join(env.SDKMAN_DIR ?? join(home, '.sdkman'), 'candidates', 'java'),
    join(env.ASDF_DATA_DIR ?? join(home, '.asdf'), 'installs', 'java'),
    join(env.MISE_DATA_DIR ?? join(home, '.local', 'share', 'mise'), 'installs', 'java'),
    join(home, '.jdks'),
  ];
  return [...systemFolders(platform, home, env), ...versionManagers];
}

function systemFolders(platform: NodeJS.Platform, home: string, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'win32') {
    const programs = env.ProgramFiles ?? 'C:\\Program Files';
    const vendors = ['Eclipse Adoptium', 'Java', 'Microsoft', 'Amazon Corretto', 'Zulu', 'BellSoft'];
    return vendors.map((vendor) => join(programs, vendor));
  }
  if (platform === 'darwin') {
    const machines = ['Library', 'Java', 'JavaVirtualMachines'];
    return [join('/', ...machines), join(home, ...machines), '/opt/homebrew/opt', '/usr/local/opt'];
  }
  return ['/usr/lib/jvm', '/usr/lib64/jvm', '/usr/java', '/opt/java', '/opt/jdk', '/opt'];
}

/** The JDK homes below such folders; a folder that is not there holds none. */
export function homesBelow(folders: string[]): string[] {
  return folders.flatMap((folder) => {
    try {
      return readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .sort()
        .flatMap((name) => homeLayouts(join(folder, name)));
    } catch {
      return [];
    }
  });
}

/** A JDK's folder is its home, except on macOS (bundles) and in Homebrew. */
const homeLayouts = (folder: string): string[] => [
  folder,
  join(folder, 'Contents', 'Home'),
  join(folder, 'libexec', 'openjdk.jdk', 'Contents', 'Home'),
];

import { delimiter, join } from 'node:path';
import { brokerSettings } from './broker-settings.ts';
import type { CamundaFiles } from './fetch.ts';
import type { Jdk } from './jdk.ts';
import type { Ports } from './ports.ts';
import { markOf } from './state-lock.ts';
import { storeSettings } from './store-settings.ts';
import { webSettings } from './web-settings.ts';

export type Part = 'store' | 'broker' | 'web';

export interface JvmCommand {
  name: Part;
  java: string;
  args: string[];
  env: Record<string, string>;
  logFile: string;
}
export interface JvmPlan {
  jdk: Jdk;
  files: CamundaFiles;
  stateDir: string;
  ports: Ports;
  controlledClock: boolean;
  clockStartsAt?: Date | undefined;
  /** From KVP_JAVA_OPTIONS; they come last and therefore win. */
  javaOptions?: string[];
}

export function storeCommand(plan: JvmPlan): JvmCommand {
  const main = ['flyt.LocalStore', join(plan.stateDir, 'store'), ...storeSettings(plan.ports)];
  const path = [plan.files.storeClasses, join(plan.files.store, '*')];
  // The exporter makes an index per day and record type; years of days in an hour need room for a thousand of them.
  const heap = plan.controlledClock ? '1g' : '512m';
  return command(plan, 'store', heap, path, ['-Dflyt.log.level=warn'], main, {});
}

export function brokerCommand(plan: JvmPlan): JvmCommand {
  const env = brokerSettings(plan.ports, join(plan.stateDir, 'broker'), plan.controlledClock);
  const main = ['io.camunda.application.StandaloneBroker'];
  const { clockStartsAt } = plan;
  if (!clockStartsAt) return command(plan, 'broker', '768m', zeebe(plan), [], main, env);
  const begin = [`-Dflyt.clock.begin=${clockStartsAt.toISOString()}`];
  const initializer = { CONTEXT_INITIALIZER_CLASSES: 'flyt.ClockStart' };
  return command(plan, 'broker', '768m', [plan.files.clockClasses, ...zeebe(plan)], begin, main, {
    ...env,
    ...initializer,
  });
}

export function webCommand(plan: JvmPlan): JvmCommand {
  const main = ['io.camunda.application.StandaloneCamunda'];
  return command(plan, 'web', '1g', zeebe(plan), [], main, webSettings(plan.ports, plan.controlledClock));
}

const zeebe = ({ files }: JvmPlan) => [join(files.zeebe, 'config'), join(files.zeebe, 'lib', '*')];

/**
 * The quick compiler and the simple collector: measured on two cores, the three JVMs are up with 63 instead of
 * 116 seconds of processor time, and in a tenth less memory.
 */
const QUICK_START = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** Java itself, not the distribution's start scripts: then the pid is the JVM's, on Windows too. */
function command(
  plan: JvmPlan,
  name: Part,
  heap: string,
  classPath: string[],
  extra: string[],
  main: string[],
  env: Record<string, string>,
): JvmCommand {
  const logFile = join(plan.stateDir, 'logs', `${name}.log`);
  const args = [
    `-Xmx${heap}`,
    ...QUICK_START,
    '-Duser.timezone=Europe/Oslo',
    '-Dfile.encoding=UTF-8',
    '--enable-native-access=ALL-UNNAMED',
    '-XX:+ExitOnOutOfMemoryError',
    `-Djava.io.tmpdir=${join(plan.stateDir, 'tmp')}`,
    `-Dflyt.log=${logFile}`,
    ...extra,
    ...(plan.javaOptions ?? []),
    markOf(plan.stateDir),
    '-cp',
    [plan.files.launcher, ...classPath].join(delimiter),
    'flyt.Leashed',
    ...main,
  ];
  return { name, java: plan.jdk.java, args, env, logFile };
}

import { describe, expect, it } from 'vitest';
import { brokerCommand, storeCommand, webCommand, type JvmPlan } from '../../camunda/jvm-command.ts';
import { portsFrom } from '../../camunda/ports.ts';

const plan: JvmPlan = {
  jdk: { home: '/jdk', version: 25, java: '/jdk/bin/java', javac: '/jdk/bin/javac' },
  files: {
    zeebe: '/c/zeebe',
    store: '/c/store',
    launcher: '/c/launcher',
    storeClasses: '/c/classes',
    clockClasses: '/c/clock',
  },
  stateDir: '/state/local',
  ports: portsFrom({ KVP_PORT_OFFSET: '100' }),
  controlledClock: true,
};
const all = [storeCommand(plan), brokerCommand(plan), webCommand(plan)];

describe('the three JVMs', () => {
  it('listen on loopback only, each on the ports it was given', () => {
    const store = storeCommand(plan).args;
    expect(store).toEqual(
      expect.arrayContaining(['network.host=127.0.0.1', 'http.port=9300', 'transport.port=9400']),
    );
    expect(brokerCommand(plan).env).toMatchObject({
      SERVER_ADDRESS: '127.0.0.1',
      SERVER_PORT: '8188',
      MANAGEMENT_SERVER_ADDRESS: '127.0.0.1',
      MANAGEMENT_SERVER_PORT: '9700',
      ZEEBE_BROKER_NETWORK_HOST: '127.0.0.1',
      ZEEBE_BROKER_GATEWAY_NETWORK_HOST: '127.0.0.1',
      ZEEBE_BROKER_GATEWAY_NETWORK_PORT: '26600',
      ZEEBE_BROKER_NETWORK_COMMANDAPI_PORT: '26601',
      ZEEBE_BROKER_NETWORK_INTERNALAPI_PORT: '26602',
    });
    expect(webCommand(plan).env).toMatchObject({
      SERVER_ADDRESS: '127.0.0.1',
      SERVER_PORT: '8180',
      MANAGEMENT_SERVER_ADDRESS: '127.0.0.1',
      CAMUNDA_TASKLIST_ZEEBE_RESTADDRESS: 'http://127.0.0.1:8188',
      CAMUNDA_TASKLIST_CSRFPREVENTIONENABLED: 'true',
    });
  });

  it('run on Norwegian time, on the leash, marked with their state folder', () => {
    for (const { args } of all) {
      expect(args).toEqual(
        expect.arrayContaining(['-Duser.timezone=Europe/Oslo', '-Dflyt.state=/state/local']),
      );
      expect(args).toContain('flyt.Leashed');
    }
  });

  it('take further Java options, which come after our own and so win', () => {
    const { args } = webCommand({ ...plan, javaOptions: ['-XX:TieredStopAtLevel=4'] });
    expect(args.indexOf('-XX:TieredStopAtLevel=4')).toBeGreaterThan(args.indexOf('-XX:TieredStopAtLevel=1'));
    expect(args.indexOf('-XX:TieredStopAtLevel=4')).toBeLessThan(args.indexOf('-cp'));
  });

  it('let the clock be moved only when asked to', () => {
    expect(brokerCommand(plan).env.ZEEBE_CLOCK_CONTROLLED).toBe('true');
    expect(brokerCommand({ ...plan, controlledClock: false }).env.ZEEBE_CLOCK_CONTROLLED).toBe('false');
  });

  it('keep what Operate, Tasklist and this project read, and nothing of what nobody reads', () => {
    const off = Object.entries(brokerCommand(plan).env)
      .filter(([key, value]) => key.includes('_ARGS_INDEX_') && value === 'false')
      .map(([key]) => key.split('_').at(-1));
    expect(off).toEqual(expect.arrayContaining(['DEPLOYMENTDISTRIBUTION', 'TIMER']));
    for (const read of [
      'PROCESSINSTANCE',
      'USERTASK',
      'VARIABLE',
      'INCIDENT',
      'JOB',
      'MESSAGE',
      'FORM',
      'PROCESS',
    ])
      expect(off).not.toContain(read);
  });
});

import type { Ports } from './ports.ts';

/** Tasklist and Operate in one JVM, apart from the broker: in one with it, /v2 would ask for their log-in. */
export function webSettings(ports: Ports, hurry: boolean): Record<string, string> {
  const store = `http://127.0.0.1:${ports.store}`;
  return {
    SPRING_PROFILES_ACTIVE: 'operate,tasklist,auth',
    SERVER_ADDRESS: '127.0.0.1',
    SERVER_PORT: String(ports.web),
    MANAGEMENT_SERVER_ADDRESS: '127.0.0.1',
    MANAGEMENT_SERVER_PORT: String(ports.webMonitor),
    CAMUNDA_DATABASE_TYPE: 'opensearch',
    CAMUNDA_DATABASE_URL: store,
    ...bothApps('DATABASE', 'opensearch'),
    ...bothApps('OPENSEARCH_URL', store),
    ...bothApps('ZEEBEOPENSEARCH_URL', store),
    ...bothApps('ZEEBE_GATEWAYADDRESS', `127.0.0.1:${ports.grpc}`),
    // How soon a new task shows, against what an idle engine costs: 200 ms takes a third of a core all day.
    ...bothApps('IMPORTER_READERBACKOFF', hurry ? '200' : '700'),
    // What ended an hour ago by the wall clock is moved to other indices. By a clock that is years back everything is,
    // at once, also before its last values have been read.
    ...(hurry && bothApps('ARCHIVER_WAITPERIODBEFOREARCHIVING', '50y')),
    ...bothApps('CSRFPREVENTIONENABLED', 'true'),
    CAMUNDA_TASKLIST_ZEEBE_RESTADDRESS: `http://127.0.0.1:${ports.rest}`,
  };
}

const bothApps = (key: string, value: string) => ({
  [`CAMUNDA_OPERATE_${key}`]: value,
  [`CAMUNDA_TASKLIST_${key}`]: value,
});

import type { Ports } from './ports.ts';

/** Record types that neither Operate, Tasklist nor this project reads; each would cost an index per day. */
const UNREAD = [
  'commandDistribution',
  'compensationSubscription',
  'deployment',
  'deploymentDistribution',
  'error',
  'escalation',
  'messageCorrelation',
  'messageStartEventSubscription',
  'messageSubscription',
  'processInstanceCreation',
  'processInstanceModification',
  'resourceDeletion',
  'signal',
  'signalSubscription',
  'timer',
  'user',
  'authorization',
];

/** The broker as Spring reads it from the environment. Every port on loopback only. */
export function brokerSettings(
  ports: Ports,
  dataDir: string,
  controlledClock: boolean,
): Record<string, string> {
  const store = `http://127.0.0.1:${ports.store}`;
  const exporter = 'ZEEBE_BROKER_EXPORTERS_OPENSEARCH';
  return {
    SERVER_ADDRESS: '127.0.0.1',
    SERVER_PORT: String(ports.rest),
    MANAGEMENT_SERVER_ADDRESS: '127.0.0.1',
    MANAGEMENT_SERVER_PORT: String(ports.monitor),
    ZEEBE_BROKER_NETWORK_HOST: '127.0.0.1',
    ZEEBE_BROKER_NETWORK_COMMANDAPI_PORT: String(ports.command),
    ZEEBE_BROKER_NETWORK_INTERNALAPI_PORT: String(ports.internal),
    ZEEBE_BROKER_GATEWAY_NETWORK_HOST: '127.0.0.1',
    ZEEBE_BROKER_GATEWAY_NETWORK_PORT: String(ports.grpc),
    ZEEBE_BROKER_DATA_DIRECTORY: dataDir,
    ZEEBE_BROKER_DATA_DISK_FREESPACE_PROCESSING: '1GB',
    ZEEBE_BROKER_DATA_DISK_FREESPACE_REPLICATION: '500MB',
    ZEEBE_CLOCK_CONTROLLED: String(controlledClock),
    [`${exporter}_CLASSNAME`]: 'io.camunda.zeebe.exporter.opensearch.OpensearchExporter',
    [`${exporter}_ARGS_URL`]: store,
    [`${exporter}_ARGS_BULK_SIZE`]: '1000',
    [`${exporter}_ARGS_BULK_DELAY`]: '1',
    [`${exporter}_ARGS_INDEX_NUMBEROFSHARDS`]: '1',
    ...Object.fromEntries(UNREAD.map((type) => [`${exporter}_ARGS_INDEX_${type.toUpperCase()}`, 'false'])),
    // Searching user tasks over /v2 is still optional in 8.6.
    CAMUNDA_REST_QUERY_ENABLED: 'true',
    CAMUNDA_DATABASE_TYPE: 'opensearch',
    CAMUNDA_DATABASE_URL: store,
  };
}

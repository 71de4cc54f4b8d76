import type { Ports } from './ports.ts';

/** OpenSearch for one developer: one node on loopback, never refusing an index or a nearly full disk. */
export function storeSettings(ports: Ports): string[] {
  return Object.entries({
    'cluster.name': 'kvp-flyt',
    'network.host': '127.0.0.1',
    'http.port': ports.store,
    'transport.port': ports.storeTransport,
    'discovery.type': 'single-node',
    // The exporter makes an index per day and record type, and a test lives through years of days.
    'cluster.max_shards_per_node': 20_000,
    // Tasklist leaves what it has read through open for a minute each time, and busy days need more than 500.
    'search.max_open_scroll_context': 10_000,
    // The engine watches the disk itself; a read-only index would only stop it without a word.
    'cluster.routing.allocation.disk.threshold_enabled': false,
  }).map(([key, value]) => `${key}=${value}`);
}

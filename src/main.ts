import { startApp } from './app.ts';
import { readConfig } from './config.ts';
import { KvpError, safeErrorCode, toError } from './errors.ts';

/** The application alone, for a cluster that runs already: what the container starts. */
async function main(): Promise<void> {
  const app = await startApp(readConfig(process.env), { onStalled: () => process.exit(70) });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void app.stop().then(() => process.exit(0)));
  }
}

main().catch((thrown) => {
  const error = toError(thrown);
  console.error(error instanceof KvpError ? error.message : `${safeErrorCode(error)}\n${error.stack ?? ''}`);
  process.exit(1);
});

import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of our own pages that need a browser, though no engine. */
const inBrowser = ['test/http/accessibility.test.ts'];

/** What needs a case file: that of every test file is a database of its own, which takes its time. */
const onCaseFile = ['absence', 'case', 'casefile', 'complaint', 'http', 'payment'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

/** Files that need nothing of each other's: on every core, and what one has loaded is there for the next. */
const sideBySide = { maxWorkers: availableParallelism(), isolate: false };

/**
 * Six kinds of tests: `unit` is done in a minute, `casefile` has the embedded database, `postgres` lives the same again
 * on a PostgreSQL server, both without an engine; `start` starts everything as a user does, `process` needs the real engine, `browser` also Chromium.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          ...sideBySide,
          include: ['test/**/*.test.ts'],
          exclude: [...onCaseFile, 'test/start/**', 'test/process/**', 'test/browser/**'],
          setupFiles: ['test/law/proof/observe.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'casefile',
          ...sideBySide,
          include: onCaseFile,
          exclude: inBrowser,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'postgres',
          ...sideBySide,
          include: onCaseFile,
          exclude: inBrowser,
          globalSetup: ['test/casefile/postgres.setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'start',
          include: ['test/start/**/*.test.ts'],
          testTimeout: 400_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'process',
          include: ['test/process/**/*.test.ts'],
          globalSetup: ['test/process/engine.setup.ts'],
          // One engine, one clock: the stories take turns.
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts', ...inBrowser],
          globalSetup: ['test/process/engine.setup.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});

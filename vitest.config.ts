import { defineConfig } from 'vitest/config';

/** Tests of our own pages that need a browser, though no engine. */
const inBrowser = ['test/http/accessibility.test.ts'];

/**
 * Five kinds of tests: `unit` runs alone, without an engine, `postgres` lives the case file's tests again on a PostgreSQL
 * server, `start` starts everything as a user does, `process` needs the real engine, `browser` also Chromium.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/start/**', 'test/process/**', 'test/browser/**', ...inBrowser],
          setupFiles: ['test/law/proof/observe.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'postgres',
          include: ['test/casefile/**/*.test.ts', 'test/http/**/*.test.ts'],
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

import { defineConfig } from 'vitest/config';

/** Three kinds of tests: `unit` runs alone in seconds, `process` needs the real engine, `browser` also Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/process/**', 'test/browser/**'], testTimeout: 30_000, hookTimeout: 60_000 },
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
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/process/engine.setup.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});

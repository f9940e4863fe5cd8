import { defineConfig } from 'vitest/config';

const common = { environment: 'node' as const, setupFiles: ['tests/kit/no-console.ts'] };

// Tiers named by what is real in them: unit (pure code), then suites with a real server, database and browser.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'unit',
          include: [
            'packages/**/*.test.ts',
            'apps/**/*.test.{ts,tsx}',
            'tests/*.test.ts',
            'tests/kit/**/*.test.ts',
            'tests/golden/**/*.test.ts',
          ],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          ...common,
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...common,
          name: 'fault',
          include: ['tests/fault/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...common,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
    fileParallelism: true,
    maxWorkers: 2,
  },
});

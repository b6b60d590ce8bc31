import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/temporary.ts',
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // The tests start processes (Node, Java, git): more workers than cores only makes them wait for each other.
    maxWorkers: 2,
    // Tests of a file that run at once mostly wait, for servers that say nothing or for a retry.
    maxConcurrency: 4,
  },
});

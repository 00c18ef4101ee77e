import { defineConfig } from 'vitest/config';

/** Tests that take too long, or need too much of the machine, for every change: `npm run test:long`. */
export default defineConfig({
  test: {
    include: ['tests/**/*.long.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});

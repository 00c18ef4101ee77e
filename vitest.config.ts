import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { localePlugin } from './scripts/locale-plugin';
import { findBrowser } from './scripts/set-up/browser.mjs';

/** Four kinds of tests, told apart by their file names; tests/ mirrors lib/ and components/. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [await WxtVitest(), localePlugin()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/**/*.browser.test.ts'],
          setupFiles: ['tests/setup/indexed-db.ts'],
          environment: 'node',
          // Properties are tried on hundreds of examples, and a machine may be busy.
          testTimeout: 30_000,
        },
      },
      {
        plugins: [await WxtVitest(), localePlugin()],
        test: {
          name: 'component',
          include: ['tests/components/**/*.test.tsx'],
          setupFiles: ['tests/setup/indexed-db.ts', 'tests/setup/component.ts'],
          environment: 'happy-dom',
          testTimeout: 30_000,
        },
      },
      {
        // Only code that needs no browser API of extensions is tested here.
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser(),
                args: ['--no-sandbox', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

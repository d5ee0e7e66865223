import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './e2e/browser.ts';

const browser = await findBrowser();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/output',
  fullyParallel: false,
  // Few people, each with one code, and a machine with two cores: one after the other.
  workers: 1,
  forbidOnly: true,
  // One more try, which is told of as flaky: a machine with everything else on it may stumble once.
  retries: process.env['CI'] ? 1 : 0,
  reporter: 'list',
  // Generous: beside it run all other tests, and what is asked here is whether, not how fast.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  maxFailures: process.env['CI'] ? 0 : 12,
  use: {
    ...devices['Pixel 5'],
    baseURL: process.env['BASE_URL'] ?? 'http://localhost:8080',
    viewport: { width: 360, height: 800 },
    actionTimeout: 20_000,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: browser,
  },
  projects: [
    { name: 'sign-in', testMatch: /sign-in\.setup\.ts/ },
    { name: 'phone', testMatch: /.*\.spec\.ts/, dependencies: ['sign-in'] },
  ],
});

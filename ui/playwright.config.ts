import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.mjs';

const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // no page lives long enough for what the optimising compilers cost: a sixth of all the work
  '--js-flags=--no-turbofan --no-maglev',
];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'target/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 1, // as Failsafe does, on a machine that builds beside it; what needed it is reported as flaky
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['dot'], ['junit', { outputFile: 'target/e2e.xml' }]],
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    contextOptions: { reducedMotion: 'reduce' },
    // a trace of every test costs more than the tests: UI_E2E_TRACE=on keeps them
    trace: process.env.UI_E2E_TRACE === 'on' ? 'on' : 'off',
    screenshot: 'only-on-failure',
    // Debian's Chromium instead of a download; its own sandbox does not run as root.
    launchOptions: { executablePath: findChromium(), chromiumSandbox: false, args },
  },
  projects: [
    { name: '1280', use: { viewport: { width: 1280, height: 800 } } },
    // what does not depend on the width is tried at one
    { name: '320', grepInvert: /@one-width/, use: { viewport: { width: 320, height: 640 } } },
  ],
});

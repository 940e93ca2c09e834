// Finds Debian's Chromium, or installs it when that is possible; else says in one sentence what to do.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, NAMES } from './chromium.mjs';

if (!findChromium()) {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && !process.env.CHROMIUM;
  try {
    if (!mayInstall) throw new Error('not root');
    const install = () =>
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', NAMES[0]], { stdio: 'ignore' });
    try {
      install();
    } catch {
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
      install();
    }
  } catch {
    console.error(
      'The browser tests need Chromium: run `apt-get install chromium-headless-shell` as root, or set CHROMIUM to its path (or skip them: -Dskip.ui).',
    );
    process.exit(1);
  }
}

import { expect, type Page } from '@playwright/test';
import { AXE } from './site';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Found {
  id: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

/**
 * What every screen and state must be: no axe violation, no horizontal scrolling, nothing refused by the CSP.
 * UI_E2E_SCREENS=on leaves a picture of each in target/screens.
 */
export async function expectGoodScreen(page: Page, name: string) {
  await page.evaluate(() => document.fonts.ready);
  // a picture of the whole page resizes the window for a moment, which is no life for an open dialog
  const whole = (await page.getByRole('dialog').count()) === 0;
  // what the navigation, which stays on top, happens to cover half while scrolling is no smaller than it is
  if (whole) await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  if (process.env.UI_E2E_SCREENS === 'on') await photograph(page, name, whole);
  await bringAxe(page);
  // colours do not depend on the width, and judging them is half of the work
  const contrast = (page.viewportSize()?.width ?? 0) >= 640;
  const found = await page.evaluate(
    async ({ tags, contrast }) => {
      const run = (window as unknown as { axe: { run: (d: Document, o: object) => Promise<{ violations: Found[] }> } })
        .axe.run;
      // overlays of React Aria stand outside the landmarks, and hide the rest while they are open
      const rules = { region: { enabled: false }, 'color-contrast': { enabled: contrast } };
      return (await run(document, { runOnly: tags, resultTypes: ['violations'], rules })).violations;
    },
    { tags: TAGS, contrast },
  );
  const text = found.map(
    (v) =>
      `${v.id}: ${v.nodes
        .map((n) => `${n.target.join(' ')} – ${n.failureSummary ?? ''}`)
        .slice(0, 3)
        .join(' | ')}`,
  );
  expect(text, `axe on ${name}`).toEqual([]);
  await expectFits(page, name);
}

/** Half a megabyte: once a page, not once a screen of it, and from an address, so that it is compiled once. */
export async function bringAxe(page: Page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ url: AXE });
}

function photograph(page: Page, name: string, fullPage: boolean) {
  const path = `target/screens/${name}-${page.viewportSize()?.width}.png`;
  return page.screenshot({ path, fullPage, animations: 'disabled' });
}

/** Nothing sticks out sideways. */
export async function expectFits(page: Page, name: string) {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    `${name} does not scroll sideways`,
  ).toBe(true);
}

/** Fails when the console says that the content security policy refused something, or that a script broke. */
export function watchConsole(page: Page): string[] {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) wrong.push(message.text());
  });
  return wrong;
}

import { readFileSync } from 'node:fs';
import type nl from '../src/i18n/nl.json';
import { expectGoodScreen } from './support/screen';
import { expect, test } from './support/test';

const en = JSON.parse(readFileSync('src/i18n/en.json', 'utf8')) as typeof nl;

const screens = [
  ['machtigingen', '/machtigingen', en.auth.title],
  ['bulk', '/machtigingen/toevoegen/diensten', en.bulk.title.diensten],
  ['wie-mag-wat', '/machtigingen/wie-mag-wat', en.matrix.title],
  ['verloop', '/machtigingen/verloop', en.calendar.title],
  ['keten-afgegeven', '/ketenmachtigingen/afgegeven?open=90004323', en.chain.title],
  ['keten-relaties', '/ketenmachtigingen/van-relaties', en.chain.title],
  ['keten-vastleggen', '/ketenmachtigingen/afgegeven/toevoegen', en.chain.grantTitle],
  ['facturatie', '/instellingen/facturatie', en.settings.title],
  ['overige', '/overige-wijzigingen', en.forms.title],
] as const;

for (const [name, path, title] of screens) {
  test(`in het Engels: ${name}`, async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('beheermodule.language', 'en'));
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('.bm-skeleton')).toHaveCount(0);
    await expectGoodScreen(page, `en-${name}`);
  });
}

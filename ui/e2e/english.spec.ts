import { readFileSync } from 'node:fs';
import type nl from '../src/i18n/nl.json';
import { expectFits } from './support/screen';
import { expect, test } from './support/test';

const en = JSON.parse(readFileSync('src/i18n/en.json', 'utf8')) as typeof nl;

const screens = [
  ['gebruikers', '/gebruikers', en.users.title],
  ['detail', '/gebruikers?open=m-2', en.users.title],
  ['detail-verlopen', '/gebruikers?open=m-10', en.users.title],
  ['toevoegen', '/gebruikers/toevoegen/niveau', en.wizard.title.niveau],
  ['niveau', '/gebruikers/m-11/niveau', undefined],
  ['opzeggen', '/gebruikers/m-2/opzeggen', en.end.title],
  ['machtigingen', '/machtigingen', en.auth.title],
  ['bulk', '/machtigingen/toevoegen/diensten', en.bulk.title.diensten],
  ['wie-mag-wat', '/machtigingen/wie-mag-wat', en.matrix.title],
  ['verloop', '/machtigingen/verloop', en.calendar.title],
  ['keten-afgegeven', '/ketenmachtigingen/afgegeven?open=90004323', en.chain.title],
  ['keten-relaties', '/ketenmachtigingen/van-relaties', en.chain.title],
  ['keten-vastleggen', '/ketenmachtigingen/afgegeven/toevoegen', en.chain.grantTitle],
  ['facturatie', '/instellingen/facturatie', en.settings.title],
  ['instellingen', '/instellingen/algemeen', en.settings.title],
  ['overige', '/overige-wijzigingen', en.forms.title],
  ['profiel', '/profiel', en.profile.mine],
  ['inloghistorie', '/profiel/inloghistorie', en.profile.history],
  ['landing', '/', en.landing.title, 'nobody'],
  ['activeren', '/activeren', en.activate.title, 'nobody'],
  ['aanvragen', '/aanvragen', en.register.title, 'nobody'],
  ['formulieren', '/formulieren', en.forms.publicTitle, 'nobody'],
  ['behandeling', '/behandeling', en.review.title, 'employee'],
  ['brieven', '/behandeling/brieven', en.letters.title, 'employee'],
  ['aanvraag', '/behandeling/m-7', undefined, 'employee'],
] as const;

for (const [name, path, title, who] of screens) {
  test(`in het Engels: ${name}`, async ({ page, server }) => {
    if (who) server.who = who;
    await page.evaluate(() => localStorage.setItem('beheermodule.language', 'en'));
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('.bm-skeleton')).toHaveCount(0);
    await expectFits(page, name);
  });
}

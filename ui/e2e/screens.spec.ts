import { manyOrganisations } from '../src/test/server/organisations';
import { problem } from '../src/test/server/FakeServer';
import { expectGoodScreen } from './support/screen';
import { expect, test } from './support/test';
import { t } from './support/texts';

const users = [
  ['gebruikers', '/gebruikers', t('users.title')],
  ['gebruikers-leeg', '/gebruikers?q=bestaatniet', t('users.noneFound')],
  ['gebruikers-aandacht', '/gebruikers?expiring=true', 'Joris van Dalen'],
  ['detail-actief', '/gebruikers?open=m-2', t('auth.add')],
  ['detail-mutatie', '/gebruikers?open=m-17', t('mutation.blocks')],
  ['detail-opgezegd', '/gebruikers?open=m-19', t('end.look')],
  ['detail-wacht', '/gebruikers?open=m-4', t('timeline.before')],
  ['detail-verlopen', '/gebruikers?open=m-10', t('timeline.missed')],
  ['machtigingen', '/machtigingen?open=s-3', t('auth.revoke')],
  ['machtigingen-toevoegen', '/machtigingen/toevoegen/diensten', t('bulk.addServices')],
  ['toevoegen-niveau', '/gebruikers/toevoegen/niveau', t('wizard.level')],
  ['profiel', '/profiel', t('profile.means_one')],
  ['inloghistorie', '/profiel/inloghistorie', t('history.results.WRONG_CODE')],
  ['instellingen', '/instellingen/algemeen', t('settings.rsin')],
  ['instellingen-vestiging', '/instellingen/algemeen?org=o-2', t('settings.establishmentWarning')],
  ['niet-gevonden', '/bestaat-niet', t('notFound.title')],
] as const;

for (const [name, path, text] of users) {
  test(`beheerder: ${name}`, async ({ page, server }) => {
    expect(server.signedIn).toBe(true);
    await page.goto(path);
    await expect(page.getByText(text).filter({ visible: true }).first()).toBeVisible();
    await expect(page).toHaveTitle(/ – Beheermodule$/);
    await expect(page.locator('.bm-skeleton')).toHaveCount(0);
    await expectGoodScreen(page, name);
  });
}

const others = [
  ['landing', 'nobody', '/', t('landing.login')],
  ['landing-mislukt', 'nobody', '/?login=failed', t('landing.loginFailed')],
  ['landing-te-laag', 'nobody', '/?login=level-too-low', t('landing.levelTooLow')],
  ['landing-verlopen', 'nobody', '/gebruikers', t('landing.login')],
  ['activeren', 'nobody', '/activeren', t('activate.letterText')],
  ['activeren-zonder-code', 'nobody', '/activeren/klaar', t('activate.noToken')],
  ['aanvragen', 'nobody', '/aanvragen', t('register.lookUp')],
  ['vergeten', 'nobody', '/inloggegevens-vergeten', t('forgotten.usernameGo')],
  ['gebruiker-machtigingen', 'user', '/machtigingen', t('nav.myAuthorizations')],
  ['gebruiker-uitleg', 'user', '/gebruikers', t('explain.user.text')],
  ['laag-niveau', 'low', '/gebruikers', t('explain.loginTooLow.text')],
  ['behandeling', 'employee', '/behandeling', 'Emre Yılmaz'],
  ['behandeling-aanvraag', 'employee', '/behandeling/m-7', t('review.approve')],
  ['behandeling-geen-medewerker', 'administrator', '/behandeling', t('explain.employee.text')],
] as const;

for (const [name, who, path, text] of others) {
  test(`${who}: ${name}`, async ({ page, server }) => {
    server.who = who;
    await page.goto(path);
    await expect(page.getByText(text).filter({ visible: true }).first()).toBeVisible();
    await expectGoodScreen(page, name);
  });
}

for (const status of [403, 503]) {
  test(`wat misgaat wordt uitgelegd: ${status}`, async ({ page, server }) => {
    server.refuse.set('GET /api/means/v1/organisations', problem(status, 'x', 'x'));
    await page.goto('/gebruikers');
    await expect(page.getByText(t(`problem.${status}.text`))).toBeVisible();
    await expectGoodScreen(page, `fout-${status}`);
  });
}

test('duizend bedrijven: zoeken en wisselen maakt schoon en noemt het bedrijf (R20)', async ({ page, server }) => {
  server.organisations = manyOrganisations(1000);
  await page.goto('/gebruikers?status=ACTIVE&q=sanne');
  await page
    .getByRole('button', { name: t('company.switch') })
    .filter({ visible: true })
    .click();
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await page.getByRole('option').count()).toBeLessThan(40);
  await page.getByRole('searchbox', { name: t('company.search') }).fill('90010777');
  await expect(page.getByRole('option', { name: /Bedrijf 0778/ })).toBeVisible();
  await expectGoodScreen(page, 'bedrijven');
  await page.getByRole('option', { name: /Bedrijf 0778/ }).click();
  await expect(page).toHaveURL(/\/gebruikers\?org=o-778$/);
  await expect(page.getByText(t('company.switched', { name: 'Bedrijf 0778 B.V.' }))).toBeAttached();
});

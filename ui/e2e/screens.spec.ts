import { manyOrganisations } from '../src/test/server/organisations';
import { problem } from '../src/test/server/FakeServer';
import { expectGoodScreen } from './support/screen';
import { expect, test } from './support/test';
import { t } from './support/texts';

const users = [
  ['gebruikers', '/gebruikers', t('users.title'), 'R35–R38'],
  ['gebruikers-leeg', '/gebruikers?q=bestaatniet', t('users.noneFound'), 'R22'],
  ['gebruikers-aandacht', '/gebruikers?expiring=true', 'Joris van Dalen', 'R85'],
  ['detail-actief', '/gebruikers?open=m-2', t('auth.add'), 'R83, R84'],
  ['detail-mutatie', '/gebruikers?open=m-17', t('mutation.blocks'), 'R58'],
  ['detail-opgezegd', '/gebruikers?open=m-19', t('end.look'), 'Q18'],
  ['detail-wacht', '/gebruikers?open=m-4', t('timeline.before'), 'R79'],
  ['detail-verlopen', '/gebruikers?open=m-10', t('timeline.missed'), 'R80'],
  ['machtigingen', '/machtigingen?open=s-3', t('auth.revoke'), 'R101–R103'],
  ['machtigingen-toevoegen', '/machtigingen/toevoegen/diensten', t('bulk.addServices'), 'R105'],
  ['toevoegen-niveau', '/gebruikers/toevoegen/niveau', t('wizard.level'), 'R41, R42'],
  ['profiel', '/profiel', t('profile.means_one'), 'R25'],
  ['inloghistorie', '/profiel/inloghistorie', t('history.results.WRONG_CODE'), 'R25'],
  ['instellingen', '/instellingen/algemeen', t('settings.rsin'), 'R26'],
  ['instellingen-vestiging', '/instellingen/algemeen?org=o-2', t('settings.establishmentWarning'), 'R27'],
  ['niet-gevonden', '/bestaat-niet', t('notFound.title'), 'R18a'],
] as const;

for (const [name, path, text, rules] of users) {
  test(`beheerder: ${name} (${rules})`, async ({ page, server }) => {
    expect(server.signedIn).toBe(true);
    await page.goto(path);
    await expect(page.getByText(text).filter({ visible: true }).first()).toBeVisible();
    await expect(page).toHaveTitle(/ – Beheermodule$/);
    await expect(page.locator('.bm-skeleton')).toHaveCount(0);
    await expectGoodScreen(page, name);
  });
}

const others = [
  ['landing', 'nobody', '/', t('landing.login'), 'R16, R18'],
  ['landing-mislukt', 'nobody', '/?login=failed', t('landing.loginFailed'), 'R17'],
  ['landing-te-laag', 'nobody', '/?login=level-too-low', t('landing.levelTooLow'), 'R17'],
  ['landing-verlopen', 'nobody', '/gebruikers', t('landing.login'), 'R17'],
  ['activeren', 'nobody', '/activeren', t('activate.letterText'), 'R79'],
  ['activeren-zonder-code', 'nobody', '/activeren/klaar', t('activate.noToken'), 'R79'],
  ['aanvragen', 'nobody', '/aanvragen', t('register.lookUp'), 'R9'],
  ['beheerder-verlengen-leeg', 'nobody', '/beheerder-verlengen', t('roleRenewal.send'), 'norm 9'],
  ['vergeten', 'nobody', '/inloggegevens-vergeten', t('forgotten.usernameGo'), 'R18'],
  ['gebruiker-machtigingen', 'user', '/machtigingen', t('nav.myAuthorizations'), 'R15'],
  ['gebruiker-uitleg', 'user', '/gebruikers', t('explain.user.text'), 'R15'],
  ['laag-niveau', 'low', '/gebruikers', t('explain.loginTooLow.text'), 'R11, R17'],
  ['behandeling', 'employee', '/behandeling', 'Emre Yılmaz', 'R53'],
  ['behandeling-aanvraag', 'employee', '/behandeling/m-7', t('review.take'), 'R53'],
  ['behandeling-brieven', 'employee', '/behandeling/brieven', 'ZB-QRTS-1182', 'R79, R34'],
  ['behandeling-geen-medewerker', 'administrator', '/behandeling', t('explain.employee.text'), 'R53'],
] as const;

for (const [name, who, path, text, rules] of others) {
  test(`${who}: ${name} (${rules})`, async ({ page, server }) => {
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
  const switcher = page.getByRole('button', { name: t('company.switch') }).filter({ visible: true });
  await switcher.click();
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await page.getByRole('option').count()).toBeLessThan(40);
  await page.getByRole('searchbox', { name: t('company.search') }).fill('90010777');
  await expect(page.getByRole('option', { name: /Bedrijf 0778/ })).toBeVisible();
  await expectGoodScreen(page, 'bedrijven');
  await page.getByRole('option', { name: /Bedrijf 0778/ }).click();
  await expect(page).toHaveURL(/\/gebruikers\?org=o-778$/);
  await expect(page.getByText(t('company.switched', { name: 'Bedrijf 0778 B.V.' }))).toBeAttached();
  await expect(switcher).toBeFocused();
});

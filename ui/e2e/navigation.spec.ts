import { expectGoodScreen } from './support/screen';
import { expect, test } from './support/test';
import { t } from './support/texts';

test('R1, R13, R18a de rubrieken van een beheerder; een gebruiker ziet alleen zijn machtigingen', async ({
  page,
  server,
}) => {
  const narrow = (page.viewportSize()?.width ?? 0) < 640;
  const navigation = page.getByRole('navigation', { name: t('app.navigation') });
  const open = async () => {
    if (narrow) await page.getByRole('button', { name: t('app.menu') }).click();
    return navigation.getByRole('link');
  };
  await page.goto('/gebruikers');
  await expect(await open()).toHaveText(['users', 'authorizations', 'chain', 'changes'].map((key) => t(`nav.${key}`)));
  await expectGoodScreen(page, 'navigatie');
  for (const [rubriek, address] of [
    ['authorizations', /\/machtigingen\b/],
    ['changes', /\/overige-wijzigingen/],
    ['chain', /\/ketenmachtigingen\b/],
  ] as const) {
    if (narrow && !(await navigation.isVisible())) await open();
    await navigation.getByRole('link', { name: t(`nav.${rubriek}`), exact: true }).click();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  const parts = page.getByRole('navigation', { name: t('nav.chain') }).getByRole('link');
  await expect(parts).toHaveText([t('chain.fromRelations'), t('chain.granted')]);
  server.who = 'user';
  await page.reload();
  await expect(await open()).toHaveText([t('nav.myAuthorizations')]);
});

test('R19 rechtsboven de naam, met profiel, inloghistorie en uitloggen', async ({ page, server }) => {
  expect(server.signedIn).toBe(true);
  await page.goto('/gebruikers');
  const account = page.getByRole('button', { name: t('profile.accountOf') }).filter({ visible: true });
  await expect(account).toHaveAccessibleName(/Sanne de Wit/);
  await account.click();
  await expect(page.getByRole('menuitem')).toHaveText([
    t('profile.mine'),
    t('profile.history'),
    t('profile.otherLanguage'),
    t('profile.signOut'),
  ]);
  await expectGoodScreen(page, 'accountmenu');
  await page.getByRole('menuitem', { name: t('profile.history') }).click();
  await expect(page).toHaveURL(/\/profiel\/inloghistorie/);
  await account.click();
  await page.getByRole('menuitem', { name: t('profile.mine') }).click();
  await expect(page.getByText('sanne.dewit@korenschoof.example')).toBeVisible();
});

test('R21 het tandwiel opent Instellingen, met Algemeen, Facturatie en Logboek', async ({ page, server }) => {
  await page.goto('/gebruikers');
  await page
    .getByRole('button', { name: t('settings.title') })
    .filter({ visible: true })
    .click();
  await expectGoodScreen(page, 'instellingenmenu');
  await page.getByRole('menuitem', { name: t('settings.billing') }).click();
  await expect(page).toHaveURL(/\/instellingen\/facturatie/);
  const tabs = page.getByRole('navigation', { name: t('settings.title') }).getByRole('link');
  await expect(tabs).toHaveText([t('settings.general'), t('settings.billing'), t('settings.trail')]);
  await tabs.first().click();
  await expect(page).toHaveURL(/\/instellingen\/algemeen/);
  server.who = 'user';
  await page.reload();
  await expect(page.getByText(t('explain.user.text'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('settings.title') }).filter({ visible: true })).toHaveCount(0);
});

test('R26, R27 Algemeen is om te lezen, en een vestigingsnummer waarschuwt voor UWV en Belastingdienst', async ({
  page,
  server,
}) => {
  expect(server.signedIn).toBe(true);
  await page.goto('/instellingen/algemeen');
  for (const [name, value] of [
    ['settings.name', 'Bakkerij De Korenschoof B.V.'],
    ['settings.kvk', '90004321'],
    ['settings.rsin', '123456782'],
    ['settings.address', 'Molenstraat 12, 3511 AB Utrecht'],
    ['settings.phone', '030 1234567'],
  ] as const) {
    await expect(page.getByRole('term').filter({ hasText: t(name) })).toBeVisible();
    await expect(page.getByRole('definition').filter({ hasText: value })).toBeVisible();
  }
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await expect(page.getByText(t('settings.establishmentWarning'))).toHaveCount(0);
  await page.goto('/instellingen/algemeen?org=o-2');
  await expect(page.getByText(t('settings.establishmentWarning'))).toBeVisible();
});

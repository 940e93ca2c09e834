import { bringAxe, expectGoodScreen } from './support/screen';
import { expect, test } from './support/test';
import { t } from './support/texts';

test('de sessie verloopt bijna: blijf ingelogd @one-width', async ({ page, server }) => {
  server.expiresAt = new Date(Date.now() + 60_000).toISOString();
  await page.goto('/gebruikers');
  await expect(page.getByRole('dialog', { name: t('session.title') })).toBeVisible();
  await expectGoodScreen(page, 'sessie');
  const stay = page.getByRole('button', { name: t('session.stay') });
  await expect(stay).toBeFocused();
  await expect(stay, 'keeps its orange').toHaveCSS('background-color', 'rgb(194, 78, 0)');
  await stay.click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('Engels, en dat blijft zo @one-width', async ({ page, server }) => {
  expect(server.signedIn).toBe(true);
  await page.goto('/gebruikers');
  await page
    .getByRole('button', { name: t('profile.accountOf') })
    .filter({ visible: true })
    .click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Users' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Users' })).toBeVisible();
});

test('uitloggen (R24) @one-width', async ({ page, server }) => {
  await page.goto('/gebruikers');
  await page
    .getByRole('button', { name: t('profile.accountOf') })
    .filter({ visible: true })
    .click();
  await page.getByRole('menuitem', { name: t('profile.signOut') }).click();
  await expect(page.getByRole('link', { name: t('landing.login') })).toBeVisible();
  expect(server.signedIn).toBe(false);
});

test('zonder muis: skiplink, zoeken met / en Escape @one-width', async ({ page, server }) => {
  expect(server.signedIn).toBe(true);
  await page.goto('/gebruikers');
  await expect(page.getByText('sanne.dewit@korenschoof.example')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: t('app.skip') })).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('omer');
  await expect(page.getByText('Ömer Demir').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: t('users.search') })).toBeFocused();
});

test('offline wordt gezegd @one-width', async ({ page, server, context }) => {
  expect(server.signedIn).toBe(true);
  await page.goto('/gebruikers');
  await expect(page.getByRole('heading', { name: t('users.title') })).toBeVisible();
  await bringAxe(page); // it comes from an address too
  await context.setOffline(true);
  await expect(page.getByText(t('app.offline'))).toBeVisible();
  await expectGoodScreen(page, 'offline');
});

test('R16, R18 de ingang: blauw “Inloggen”, en eronder “Inloggegevens vergeten?”', async ({ page, server }) => {
  server.who = 'nobody';
  await page.goto('/');
  const login = page.getByRole('link', { name: t('landing.login'), exact: true });
  await expect(login).toHaveAttribute('href', '/oauth2/authorization/keycloak');
  const [red = 0, green = 0, blue = 0] = await login.evaluate((link) =>
    (getComputedStyle(link).backgroundColor.match(/\d+/g) ?? []).map(Number),
  );
  expect(blue).toBeGreaterThan(Math.max(red, green));
  await page.getByRole('link', { name: t('landing.forgotten') }).click();
  await expect(page).toHaveURL(/\/inloggegevens-vergeten/);
  await expect(page.getByRole('button', { name: t('forgotten.usernameGo') })).toBeVisible();
});

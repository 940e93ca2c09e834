import { problem } from '../src/test/server/FakeServer';
import { manyPeople } from '../src/test/server/people';
import { expectGoodScreen } from './support/screen';
import { expect, test } from './support/test';
import { t } from './support/texts';

test('waarom wel / niet bij een gebruiker', async ({ page }) => {
  await page.goto('/gebruikers?open=m-2');
  await page.getByRole('button', { name: t('why.button') }).click();
  await page.getByRole('button', { name: /CIBG Zorgregister/ }).click();
  await expect(page.getByText(t('why.yes'))).toBeVisible();
  await expectGoodScreen(page, 'waarom-wel');
  await page.getByRole('button', { name: t('why.other') }).click();
  await page.getByRole('searchbox', { name: t('auth.searchService') }).fill('loon');
  await page.getByRole('button', { name: /Loonheffingen/ }).click();
  await expect(page.getByText(t('why.no'))).toBeVisible();
  await expectGoodScreen(page, 'waarom-niet');
});

test('waarom wel / niet bij een dienst, met de aantallen per niveau (R103)', async ({ page }) => {
  await page.goto('/machtigingen?open=s-3');
  await expect(page.getByRole('list', { name: t('services.perLevel') })).toContainText('EH3');
  await page.getByRole('button', { name: t('why.button') }).click();
  await expectGoodScreen(page, 'waarom-kies-gebruiker');
  await page.getByRole('searchbox', { name: t('users.search') }).fill('joris');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Joris van Dalen/ })
    .click();
  await expect(page.getByText(/machtiging voor deze dienst/i).first()).toBeVisible();
});

test('wie mag wat: met het toetsenbord door het raster, en waarom @one-width', async ({ page, server }) => {
  server.people = manyPeople(300);
  await page.goto('/machtigingen/wie-mag-wat?alle=true');
  await expect(page.getByText(t('matrix.count', { users: t('howMany.users_other', { count: 300 }), services: t('howMany.services_other', { count: 14 }) }))).toBeVisible();
  const grid = page.getByRole('grid', { name: t('matrix.title') });
  await expect(grid.getByRole('gridcell', { name: /Sanne de Wit, Belastingdienst Omzetbelasting/ })).toBeVisible();
  await expectGoodScreen(page, 'wie-mag-wat');
  expect(await grid.getByRole('row').count()).toBeLessThan(60);
  await grid.getByRole('gridcell', { name: /^Sanne de Wit, Belastingdienst Loonheffingen/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(grid.getByRole('gridcell', { name: /^Joris van Dalen, Belastingdienst Omzetbelasting/ })).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(grid.getByRole('gridcell', { name: /UWV Melden/, includeHidden: false }).last()).toBeFocused();
  await page.keyboard.press('Control+Home');
  await expect(grid.getByRole('gridcell', { name: /^Sanne de Wit, Belastingdienst Loonheffingen/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Sanne de Wit' })).toBeVisible();
  await expectGoodScreen(page, 'wie-mag-wat-waarom');
  await page.keyboard.press('Escape');
  const first = grid.getByRole('gridcell', { name: /^Sanne de Wit, Belastingdienst Loonheffingen/ });
  await expect(first).toBeFocused();
  await grid.evaluate((shown) => shown.scrollBy(0, 6000));
  await expect(first).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  const second = grid.getByRole('gridcell', { name: /^Joris van Dalen, Belastingdienst Loonheffingen/ });
  await expect(second).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(grid.locator(':focus')).toHaveCount(0);
  await grid.evaluate((shown) => shown.scrollBy(0, 6000));
  await expect(second).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(second).toBeFocused();
});

test('wie mag wat: zoeken, leeg en afdrukken', async ({ page }) => {
  await page.goto('/machtigingen/wie-mag-wat?dienst=cbs');
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  await page.getByRole('button', { name: t('matrix.print') }).click();
  await expect(page.locator('body[data-printed=yes] .bm-print table')).toHaveCount(1);
  await page.goto('/machtigingen/wie-mag-wat?q=bestaatniet');
  await expect(page.getByText(t('matrix.none'))).toBeVisible();
  await expectGoodScreen(page, 'wie-mag-wat-leeg');
});

test('verloopkalender: maand, dag, en samen verlengen', async ({ page, server }) => {
  await page.goto('/machtigingen/verloop');
  await expect(page.getByRole('table')).toBeVisible();
  await expectGoodScreen(page, 'verloop');
  await page.getByRole('table').getByRole('button').first().click();
  await expect(page).toHaveURL(/dag=/);
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: t('calendar.renew_one', { count: 1 }) }).click();
  await page.getByRole('dialog').getByRole('button', { name: '3 jaar' }).click();
  await expectGoodScreen(page, 'verloop-verlengen');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('calendar.renew_one', { count: 1 }) })
    .click();
  await expect(page.getByText(/machtiging geldt nu tot en met/)).toBeVisible();
  expect(server.calls.find((call) => call.path.endsWith('/renewals'))?.body.authorizationIds).toHaveLength(1);
});

test('verloopkalender in de eigen agenda: maken, één keer tonen, intrekken', async ({ page }) => {
  await page.goto('/machtigingen/verloop');
  await page.getByRole('button', { name: t('feed.button') }).click();
  await page.getByRole('button', { name: t('feed.make') }).click();
  await expect(page.getByRole('textbox', { name: t('feed.url') })).toHaveValue(/\.ics$/);
  await expectGoodScreen(page, 'agenda');
  await page
    .getByRole('button', { name: t('app.close') })
    .first()
    .click();
  await page.getByRole('button', { name: t('feed.button') }).click();
  await expect(page.getByRole('textbox', { name: t('feed.url') })).toHaveCount(0);
  await page.getByRole('button', { name: t('feed.withdraw') }).click();
  await expect(page.getByRole('button', { name: t('feed.make') })).toBeVisible();
});

test('een groot bestand: voortgang, stoppen, klaar @one-width', async ({ page, server }) => {
  server.people = manyPeople(900);
  server.authorizations = server.people.flatMap((p) =>
    [1, 2, 3].map((n) => ({ ...server.authorizations[0]!, authorizationId: `${p.meansId}-${n}`, meansId: p.meansId })),
  );
  server.jobStep = 0;
  await page.goto('/machtigingen');
  const start = async () => {
    await page.getByRole('button', { name: t('users.download') }).click();
    await page.getByRole('menuitem', { name: t('users.xlsx') }).click();
  };
  await expect(page.getByText(t('services.tab'))).toBeVisible();
  await start();
  await expect(page.getByText(t('export.running'))).toBeVisible();
  await expectGoodScreen(page, 'bestand-bezig');
  await page.getByRole('button', { name: t('app.cancel') }).click();
  await expect.poll(() => server.calls.some((call) => call.method === 'DELETE')).toBe(true);
  server.jobStep = 20_000;
  await start();
  await expect(page.getByRole('link', { name: t('export.get') })).toBeVisible();
  await expectGoodScreen(page, 'bestand-klaar');
});

for (const [name, path, call] of [
  ['wie-mag-wat', '/machtigingen/wie-mag-wat', '/matrix'],
  ['verloop', '/machtigingen/verloop', '/expiring'],
] as const) {
  test(`${name} legt uit wat misgaat @one-width`, async ({ page, server }) => {
    for (const status of [403, 503]) {
      server.refuse.set(call, problem(status, 'x', 'x'));
      await page.goto(path);
      await expect(page.getByText(t(`problem.${status}.text`)).first()).toBeVisible();
    }
    await expectGoodScreen(page, `${name}-fout`);
  });
}

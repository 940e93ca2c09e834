import { expectGoodScreen } from './support/screen';
import { expect, test } from './support/test';
import { t } from './support/texts';

test('een wijziging van een ander verschijnt vanzelf, wordt beleefd gemeld, en verplaatst niets @one-width', async ({
  page,
  server,
}) => {
  const events: string[] = [];
  await page.route('**/api/events*', (route) =>
    route.fulfill({ contentType: 'text/event-stream', body: `${events.shift() ?? ''}retry: 300\n\n` }),
  );
  await page.goto('/gebruikers?sort=name');
  const names = page.locator('.bm-name').filter({ visible: true });
  await expect(names).toHaveCount(20);
  const before = await names.allTextContents();
  await names.nth(2).hover();
  const moved = server.people.find((p) => before[2]!.startsWith(p.name))!;
  Object.assign(moved, { surname: 'Aaa', status: 'ACTIVATION_EXPIRED' });
  const change = { type: 'ActivationExpired', subject: moved.meansId, organisationId: 'o-1', sequence: 2 };
  events.push(`event: changed\ndata: ${JSON.stringify(change)}\n\n`);
  await expect(page.getByRole('status').filter({ hasText: t('app.changed') })).toBeAttached();
  const row = page.locator('tr, li').filter({ hasText: moved.email }).filter({ visible: true });
  await expect(row.getByText(t('status.ACTIVATION_EXPIRED')).first()).toBeVisible();
  expect(await names.allTextContents()).toEqual(before);
});

test('R22, R36–R40 aandacht, loep, sorteren en pijl staan in het adres en blijven na herladen @one-width', async ({
  page,
  server,
}) => {
  server.people[3]!.activateBy = server.people[9]!.activateBy;
  const names = page.locator('.bm-name').filter({ visible: true });
  await page.goto('/gebruikers');
  await page.getByRole('button', { name: t('users.attentionActivation_other', { count: 2 }) }).click();
  await expect(page).toHaveURL(/status=ATTENTION/);
  await expect(page.getByRole('button', { name: `${t('users.activationOnly')} 2` })).toBeVisible();
  await expect(names).toHaveCount(2);
  await page.reload();
  await expect(page.getByText('Noor Jansen').first()).toBeVisible();
  await expect(names).toHaveCount(2);
  await expectGoodScreen(page, 'gebruikers-aandacht-nodig');

  await page.goto('/gebruikers');
  await page.getByRole('button', { name: t('users.search') }).click();
  await page.getByRole('searchbox', { name: t('users.search') }).fill('DE');
  await expect(page).toHaveURL(/q=DE/);
  const found = server.people.filter((p) => /de/i.test(`${p.name}${p.email}`)).length;
  await expect(page.getByText(t('users.found_other', { count: found }))).toBeAttached();
  await expect(page.getByText(t('users.self'))).toBeVisible();
  if ((page.viewportSize()?.width ?? 0) > 640) {
    const header = page.getByRole('columnheader', { name: t('users.column.name') });
    const sort = header.getByRole('button');
    await sort.click();
    await expect(header).toHaveAttribute('aria-sort', 'ascending');
    await sort.click();
    await expect(header).toHaveAttribute('aria-sort', 'descending');
    await expect(page).toHaveURL(/sort=-name/);
    await expect(names.first()).toContainText('Sanne de Wit');
  }
  await page.getByRole('button', { name: t('users.show', { name: 'Sanne de Wit' }) }).click();
  await expect(page.getByText(t('detail.uniqueId'))).toBeVisible();
  const address = page.url();
  const before = await names.allTextContents();
  await page.reload();
  await expect(page.getByText(t('detail.uniqueId'))).toBeVisible();
  await expect(page.getByRole('searchbox', { name: t('users.search') })).toHaveValue('DE');
  expect(await names.allTextContents()).toEqual(before);
  expect(page.url()).toBe(address);
  await expectGoodScreen(page, 'gebruikers-gezocht');
  await page.getByRole('button', { name: t('users.hide', { name: 'Sanne de Wit' }) }).click();
  await expect(page.getByText(t('detail.uniqueId'))).toHaveCount(0);
  await page
    .getByRole('link', { name: t('users.add') })
    .filter({ visible: true })
    .click();
  await expect(page).toHaveURL(/\/gebruikers\/toevoegen\/niveau/);
});

test('R78–R83 het detail: gegevens van persoon en middel, en hoe ver de aanvraag is', async ({ page, server }) => {
  expect(server.signedIn).toBe(true);
  const person = (key: string) => page.getByRole('region', { name: t(`detail.${key}`) });
  const step = page.getByRole('list', { name: t('timeline.label') }).locator('[aria-current=step]');
  await page.goto('/gebruikers?q=joris&open=m-2');
  for (const text of ['Joris van Dalen', 'joris.vandalen@korenschoof.example', '06 •••• 1131'])
    await expect(person('person').getByText(text, { exact: true })).toBeVisible();
  for (const text of [server.people[1]!.uniqueId, t('role.USER'), 'EH2+', t('status.ACTIVE')])
    await expect(person('means').getByText(text, { exact: true }).first()).toBeVisible();
  await page.goto('/gebruikers?open=m-4');
  await expect(person('means').getByText(t('status.AWAITING_ACTIVATION'), { exact: true })).toBeVisible();
  await expect(step).toContainText(t('timeline.activation'));
  await expect(page.getByText(t('timeline.before'))).toBeVisible();
  await page.goto('/gebruikers?open=m-7');
  await expect(person('means').getByText(t('status.AWAITING_APPROVAL'), { exact: true })).toBeVisible();
  await expect(step).toContainText(t('timeline.approved'));
  await page.goto('/gebruikers?open=m-10');
  await expect(page.getByText(t('timeline.missed'))).toBeVisible();
});

test('R28 het vestigingsnummer van één vestiging verwijderen', async ({ page, server }) => {
  await page.goto('/instellingen/algemeen?org=o-2');
  await expect(page.getByText(t('settings.establishmentWarning'))).toBeVisible();
  const pencil = page.getByRole('button', { name: t('settings.removeEstablishment') });
  await pencil.click();
  await expectGoodScreen(page, 'instellingen-verwijderen');
  await page.getByRole('button', { name: t('settings.removeConfirm') }).click();
  await expect(page.getByText(t('settings.establishmentRemoved'))).toBeVisible();
  await expect(pencil).toHaveCount(0);
  expect(server.organisations[1]!.establishmentNumber).toBeNull();
});

test('R30 bij meer vestigingen alleen met een formulier', { tag: '@one-width' }, async ({ page, server }) => {
  server.establishments = 2;
  await page.goto('/instellingen/algemeen?org=o-2');
  await page.getByRole('button', { name: t('settings.removeEstablishment') }).click();
  await expect(page.getByText(t('settings.severalText'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('settings.removeConfirm') })).toHaveCount(0);
});

test('R86 het mobiele nummer van een gebruiker wijzigen', { tag: '@one-width' }, async ({ page, server }) => {
  await page.goto('/gebruikers?open=m-2');
  await page.getByRole('button', { name: t('contact.mobileOf', { name: 'Joris van Dalen' }) }).click();
  const field = page.getByRole('dialog').getByLabel(t('contact.mobile'), { exact: true });
  await field.fill('123');
  await page.getByRole('button', { name: t('app.save') }).click();
  await expect(page.getByText(t('form.mobile')).first()).toBeVisible();
  await field.fill('06 87654321');
  await page.getByRole('button', { name: t('app.save') }).click();
  await expect(page.getByText(t('contact.saved'))).toBeVisible();
  expect(server.people[1]!.mobile).toBe('06 87654321');
});

test(
  'R87 het e-mailadres wijzigen voor activatie, en daarna alleen zelf',
  { tag: '@one-width' },
  async ({ page, server }) => {
    await page.goto('/gebruikers?open=m-10');
    await page.getByRole('button', { name: t('contact.emailOf', { name: 'Noor Jansen' }) }).click();
    await page.getByRole('dialog').getByLabel(t('contact.email'), { exact: true }).fill('noor@nieuw.example');
    await page.getByRole('button', { name: t('app.save') }).click();
    await expect(page.getByText(t('contact.saved'))).toBeVisible();
    expect(server.people[9]!.email).toBe('noor@nieuw.example');
    await page.goto('/gebruikers?open=m-2');
    await page.getByRole('button', { name: new RegExp(t('contact.onlySelf')) }).click();
    await expect(page.getByRole('dialog').getByText(t('contact.onlySelf'))).toBeVisible();
    await page.goto('/profiel');
    await page.getByRole('button', { name: t('profile.changeEmail') }).click();
    await page.getByRole('dialog').getByLabel(t('detail.email'), { exact: true }).fill('sanne@nieuw.example');
    await page.getByRole('button', { name: t('app.save') }).click();
    await expect(page.getByText('sanne@nieuw.example')).toBeVisible();
  },
);

test('R13a, R15 een reguliere gebruiker: eigen profiel, historie en machtigingen, zonder knoppen', async ({
  page,
  server,
}) => {
  server.who = 'user';
  await page.goto('/machtigingen');
  await expect(page.getByText('Zorgregister')).toBeVisible();
  await expect(page.getByRole('button', { name: t('auth.revoke') })).toHaveCount(0);
  await page.goto('/gebruikers/m-3/opzeggen');
  await expect(page.getByText(t('explain.user.text'))).toBeVisible();
  await page.goto('/profiel');
  await expect(page.getByText('Joris van Dalen').filter({ visible: true }).first()).toBeVisible();
  await page.getByRole('link', { name: t('profile.history') }).click();
  await expect(page.getByText(t('history.results.WRONG_CODE')).first()).toBeVisible();
});

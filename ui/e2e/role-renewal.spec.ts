import { addDays, longDate, today } from '../src/i18n/format';
import { expectGoodScreen } from './support/screen';
import { expect, test } from './support/test';
import { t } from './support/texts';

/** Norm 9: the beheerdersrol expires; only the legal representative renews it. */
test('beheerdersrol verlengen: het formulier zonder inloggen', async ({ page, server }) => {
  server.who = 'nobody';
  await page.goto('/');
  await page.getByRole('link', { name: t('landing.renewRole') }).click();
  await page.getByRole('button', { name: t('roleRenewal.send') }).click();
  await expect(page.getByText(t('form.kvk')).first()).toBeVisible();
  await expectGoodScreen(page, 'beheerder-verlengen-fout');
  await page.getByLabel(t('settings.kvk')).fill('90004321');
  await page.getByLabel(t('roleRenewal.administrator')).fill('ZB-FQIR-2093');
  await page.getByLabel(t('roleRenewal.name')).fill('Wilma van Vliet');
  await page.getByLabel(t('roleRenewal.email')).fill('wilma@korenschoof.example');
  await page.getByRole('checkbox', { name: t('roleRenewal.agree') }).check();
  await expectGoodScreen(page, 'beheerder-verlengen');
  await page.getByRole('button', { name: t('roleRenewal.send') }).click();
  await expect(page.getByText(t('roleRenewal.received'))).toBeVisible();
  await expectGoodScreen(page, 'beheerder-verlengen-klaar');
  expect(server.calls.at(-1)).toMatchObject({
    path: '/api/means/v1/role-renewal-forms',
    body: { kvkNumber: '90004321', administrator: 'ZB-FQIR-2093', agreed: true },
  });
});

test('behandeling: een verlenging goedkeuren', async ({ page, server }) => {
  server.who = 'employee';
  await page.goto('/behandeling');
  await page
    .getByRole('group', { name: t('review.kindFilter') })
    .getByRole('button', { name: t('review.kind.ROLE_RENEWAL') })
    .click();
  await expect(page.getByRole('link', { name: 'ZB-FQIR-2093' })).toBeVisible();
  await expectGoodScreen(page, 'behandeling-verlengingen');
  await page.getByRole('link', { name: 'ZB-FQIR-2093' }).click();
  await expect(page.getByText('Fatima El Amrani')).toBeVisible();
  await expectGoodScreen(page, 'behandeling-verlenging');
  await page.getByRole('button', { name: t('roleRenewal.approveUntil').trim() }).click();
  await expect(page.getByText(t('roleRenewal.approved'))).toBeVisible();
  expect(server.roleRenewals[0]).toMatchObject({ state: 'APPROVED', meansId: 'm-3' });
});

test('behandeling: niemand gevonden, afwijzen met een reden (R82) @one-width', async ({ page, server }) => {
  server.who = 'employee';
  await page.goto('/behandeling/verlenging/r-2');
  await expect(page.getByText(t('roleRenewal.nobodyFound'))).toBeVisible();
  await expectGoodScreen(page, 'behandeling-verlenging-onbekend');
  await page.getByRole('button', { name: t('review.reject') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('review.reason')).fill('Dit bedrijf is geen klant.');
  await dialog.getByRole('button', { name: t('review.reject') }).click();
  await expect(page.getByText('Dit bedrijf is geen klant.')).toBeVisible();
  expect(server.roleRenewals[1]?.state).toBe('REJECTED');
});

test('profiel en detail zeggen tot wanneer de rol geldt, de strook waarschuwt', async ({ page, server }) => {
  const until = addDays(today(), 20);
  server.roleUntil = until;
  server.people[2]!.administratorUntil = until;
  await page.goto('/profiel');
  await expect(page.getByText(t('roleRenewal.until').trim()).first()).toBeVisible();
  await expect(page.getByRole('link', { name: t('roleRenewal.toForm') }).first()).toBeVisible();
  await expectGoodScreen(page, 'profiel-rol-verloopt');
  await page.goto('/gebruikers?open=m-3');
  await expect(page.getByText(longDate(until)).first()).toBeVisible();
  await page.getByRole('button', { name: /beheerdersrol verloopt binnen 2 maanden/ }).click();
  await expect(page).toHaveURL(/status=ROLE_EXPIRING/);
  await expect(page.getByText('Fatima El Amrani').filter({ visible: true }).first()).toBeVisible();
  await expectGoodScreen(page, 'gebruikers-rol-verloopt');
});

test('een verlopen rol: uitleg en de weg terug in plaats van de schermen', async ({ page, server }) => {
  server.roleUntil = addDays(today(), -1);
  await page.goto('/gebruikers');
  await expect(page.getByText(t('explain.roleOver.text'))).toBeVisible();
  await expectGoodScreen(page, 'rol-verlopen');
  await page.getByRole('link', { name: t('landing.renewRole') }).click();
  await expect(page.getByRole('heading', { name: t('roleRenewal.title') })).toBeVisible();
});

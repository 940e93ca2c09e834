import { EMAIL_CODE } from '../src/test/server/account';
import { expectGoodScreen } from './support/screen';
import { expect, test } from './support/test';
import { t } from './support/texts';

test('R31 rekeningnummer: gecontroleerd, met machtiging, daarna gemaskeerd @one-width', async ({ page, server }) => {
  await page.goto('/instellingen/facturatie');
  await page.getByRole('button', { name: t('billing.change.iban') }).click();
  await page.getByRole('textbox', { name: t('billing.iban') }).fill('NL91 ABNA 0417 1643 01');
  await page.getByRole('button', { name: t('app.save') }).click();
  await expect(page.getByText(t('billing.ibanWrong')).first()).toBeVisible();
  await expect(page.getByText(t('billing.mandateRequired')).first()).toBeVisible();
  await expectGoodScreen(page, 'facturatie-iban');
  await page.getByRole('textbox', { name: t('billing.iban') }).fill('NL91 ABNA 0417 1643 00');
  await page.getByRole('checkbox', { name: t('billing.mandate') }).check();
  await page.getByRole('button', { name: t('app.save') }).click();
  await expect(page.getByText(/••43 00$/)).toBeVisible();
  expect(server.calls.find((call) => call.method === 'PUT')?.body).toEqual({
    iban: 'NL91ABNA0417164300',
    mandateAgreed: true,
  });
});

test('R32 factuur e-mailadres geldt na de code @one-width', async ({ page }) => {
  await page.goto('/instellingen/facturatie');
  await page.getByRole('button', { name: t('billing.change.email') }).click();
  await page.getByRole('textbox', { name: t('billing.email') }).fill('facturen@korenschoof.example');
  await page.getByRole('button', { name: t('billing.sendCode') }).click();
  await page.getByRole('textbox', { name: t('billing.code') }).fill('111111');
  await page.getByRole('button', { name: t('billing.confirm') }).click();
  await expect(page.getByText('De code klopt niet.').first()).toBeVisible();
  await expectGoodScreen(page, 'facturatie-code');
  await page.getByRole('textbox', { name: t('billing.code') }).fill(EMAIL_CODE);
  await page.getByRole('button', { name: t('billing.confirm') }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('facturen@korenschoof.example', { exact: true })).toBeVisible();
  await expectGoodScreen(page, 'facturatie');
});

test('R33, R34 één kant op: eerst waarschuwen, en zeggen wat nog ontbreekt', async ({ page, server }) => {
  await page.goto('/instellingen/facturatie');
  await page
    .getByRole('button', { name: t('billing.oneWay.direct-debit.button') })
    .first()
    .click();
  await expect(page.getByText(t('billing.ibanFirst'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('billing.oneWay.direct-debit.confirm') })).toHaveCount(0);
  await expectGoodScreen(page, 'facturatie-incasso');
  await page.getByRole('dialog').getByRole('button', { name: t('billing.change.iban') }).click();
  await expect(page.getByRole('textbox', { name: t('billing.iban') })).toBeVisible();
  server.account.iban = 'NL•• •••• •••• ••43 00';
  await page.reload();
  await page
    .getByRole('button', { name: t('billing.oneWay.direct-debit.button') })
    .first()
    .click();
  await expect(page.getByText(t('billing.noWayBack'))).toBeVisible();
  await page.getByRole('button', { name: t('billing.oneWay.direct-debit.confirm') }).click();
  await expect(page.getByText(t('billing.method.DIRECT_DEBIT'), { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: t('billing.oneWay.direct-debit.button') })).toHaveCount(0);

  const email = page.getByRole('button', { name: t('billing.oneWay.email-invoicing.button') });
  await email.first().click();
  await expect(page.getByText(t('billing.noWayBack'))).toBeVisible();
  await page.getByRole('button', { name: t('billing.oneWay.email-invoicing.confirm') }).click();
  await expect(page.getByText(/Vul eerst een e-mailadres voor facturen in/).first()).toBeVisible();
  server.account.invoiceEmail = 'facturen@korenschoof.example';
  await page.getByRole('button', { name: t('billing.oneWay.email-invoicing.confirm') }).click();
  await expect(page.getByText(t('billing.mode.EMAIL'), { exact: true })).toBeVisible();
  await expect(email).toHaveCount(0);
  await expectGoodScreen(page, 'facturatie-klaar');
});

test('facturen: bekijken, downloaden als PDF en UBL, en leeg', async ({ page, server }) => {
  await page.goto('/instellingen/facturatie');
  const row = page.getByRole('row', { name: /2026-000127/ });
  await expect(row.getByText(t('invoices.toBeSent'))).toBeVisible();
  await expect(row.getByRole('link', { name: 'PDF van factuur 2026-000127' })).toHaveAttribute('href', /i-3\.pdf$/);
  await expectGoodScreen(page, 'facturen');
  server.invoices = [];
  await page.reload();
  await expect(page.getByText(t('invoices.none'))).toBeVisible();
  await expectGoodScreen(page, 'facturen-leeg');
});

test('R122–R124 overige wijzigingen: elf formulieren als pdf, zoeken, en wat online kan', async ({ page, request }) => {
  await page.goto('/overige-wijzigingen');
  await expect(page.getByRole('link', { name: t('forms.button') })).toBeVisible();
  const forms = page.getByRole('link', { name: /^Formulier \(pdf\)/ });
  await expect(forms).toHaveCount(11);
  await expect(page.getByRole('link', { name: t('forms.appointmentGo') })).toHaveAttribute('href', /mijnafspraak\.nl/);
  await expectGoodScreen(page, 'overige-wijzigingen');
  for (const link of await forms.all()) {
    const pdf = await request.get((await link.getAttribute('href'))!);
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }
  await page.getByRole('searchbox', { name: t('forms.search') }).fill('vestigingsnummer naar');
  await expect(forms).toHaveCount(1);
  await page.getByRole('link', { name: /^Doe het online/ }).click();
  await expect(page).toHaveURL(/\/instellingen\/algemeen/);
});

test('R30 meer vestigingen: het formulier is één klik weg @one-width', async ({ page, server }) => {
  server.establishments = 3;
  await page.goto('/instellingen/algemeen?org=o-2');
  await page.getByRole('button', { name: t('settings.removeEstablishment') }).click();
  await page.getByRole('link', { name: t('settings.toForm') }).click();
  await expect(page).toHaveURL(/\/overige-wijzigingen/);
});

import { expectGoodScreen } from './support/screen';
import { expect, test } from './support/test';
import { t } from './support/texts';

test.beforeEach(({ server }) => {
  server.who = 'employee';
});

test('goedkeuren vanuit de lijst (R53)', async ({ page, server }) => {
  await page.goto('/behandeling');
  await page.getByRole('link', { name: 'Emre Yılmaz' }).click();
  await expect(page.getByText(t('review.scansHandler'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('review.approve') })).toHaveCount(0);
  await expectGoodScreen(page, 'behandeling-niemand');
  await page.getByRole('button', { name: t('review.take') }).click();
  await expect(page.getByText(t('review.audited'))).toBeVisible();
  await page.getByRole('button', { name: t('review.approve') }).click();
  await expect(page.getByText(t('review.approved'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('review.approve') })).toHaveCount(0);
  expect(server.applications[0]?.state).toBe('APPROVED');
});

test('afwijzen vraagt een reden (R82)', async ({ page, server }) => {
  await page.goto('/behandeling/m-7');
  await page.getByRole('button', { name: t('review.take') }).click();
  await page.getByRole('button', { name: t('review.reject') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: t('review.reject') }).click();
  await expect(dialog.getByText(t('review.reasonRequired')).first()).toBeVisible();
  await expectGoodScreen(page, 'behandeling-afwijzen');
  await dialog.getByLabel(t('review.reason')).fill('De foto is onleesbaar.');
  await dialog.getByRole('button', { name: t('review.reject') }).click();
  await expect(page.getByText('De foto is onleesbaar.')).toBeVisible();
  expect(server.applications[0]?.state).toBe('REJECTED');
});

test('een collega was eerder: het verschil wordt uitgelegd @one-width', async ({ page, server }) => {
  await page.goto('/behandeling/m-7');
  await page.getByRole('button', { name: t('review.take') }).click();
  await expect(page.getByRole('button', { name: t('review.approve') })).toBeVisible();
  Object.assign(server.applications[0]!, {
    state: 'REJECTED',
    decidedOn: '2026-11-23',
    rejectionReason: 'Onleesbaar',
    handledBy: null,
    version: 9,
  });
  await page.getByRole('button', { name: t('review.approve') }).click();
  await expect(page.getByText(t('review.conflictText'))).toBeVisible();
  await expectGoodScreen(page, 'behandeling-conflict');
  await expect(page.getByText('Onleesbaar')).toBeVisible();
});

test('een mutatie: van oud naar nieuw, te vinden op soort (R53, R58)', async ({ page, server }) => {
  await page.goto('/behandeling');
  await page
    .getByRole('group', { name: t('review.kindFilter') })
    .getByRole('button', { name: t('review.kind.LEVEL_CHANGE') })
    .click();
  await expect(page).toHaveURL(/kind=LEVEL_CHANGE/);
  await expect(page.getByRole('link', { name: 'Emre Yılmaz' })).toHaveCount(0);
  await expectGoodScreen(page, 'behandeling-mutaties');
  await page.getByRole('link', { name: 'Koen van den Berg' }).click();
  await expect(page.getByText(t('change.becomes'), { exact: true })).toBeAttached();
  await page.getByRole('button', { name: t('review.take') }).click();
  await expect(page.getByText(t('review.handlingSelf'))).toBeVisible();
  await expectGoodScreen(page, 'behandeling-mutatie');
  await page.getByRole('button', { name: t('review.approve') }).click();
  await expect(page.getByText(t('review.approvedChange'))).toBeVisible();
  expect(server.applications.find((a) => a.meansId === 'm-17')?.state).toBe('APPROVED');
});

test('in behandeling bij een collega: overnemen en teruggeven (R53) @one-width', async ({ page, server }) => {
  const handledBy = { name: 'Noor Visser', since: '2026-11-23T09:00:00Z', self: false };
  Object.assign(server.applications[0]!, { handledBy });
  await page.goto('/behandeling');
  await expect(page.getByText('Noor Visser').first()).toBeVisible();
  await page.getByRole('link', { name: 'Emre Yılmaz' }).click();
  await expect(page.getByText(t('review.handling', { name: 'Noor Visser' }))).toBeVisible();
  await expect(page.getByRole('button', { name: t('review.approve') })).toHaveCount(0);
  await page.getByRole('button', { name: t('review.takeOver') }).click();
  await expectGoodScreen(page, 'behandeling-overnemen');
  await page.getByRole('dialog').getByRole('button', { name: t('review.takeOver') }).click();
  await expect(page.getByText(t('review.handlingSelf'))).toBeVisible();
  expect(server.calls.findLast((call) => call.method === 'PUT')?.body).toEqual({ takeOver: true });
  await page.getByRole('button', { name: t('review.giveBack') }).click();
  await expect(page.getByText(t('review.handlingNobody'))).toBeVisible();
});

import { expectGoodScreen } from './support/screen';
import { expect, test } from './support/test';
import { t } from './support/texts';

test.beforeEach(({ server }) => {
  server.who = 'employee';
});

test('goedkeuren vanuit de lijst (R53)', async ({ page, server }) => {
  await page.goto('/behandeling');
  await page.getByRole('link', { name: 'Emre Yılmaz' }).click();
  await page.getByRole('button', { name: t('review.approve') }).click();
  await expect(page.getByText(t('review.approved'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('review.approve') })).toHaveCount(0);
  expect(server.applications[0]?.state).toBe('APPROVED');
});

test('afwijzen vraagt een reden (R82)', async ({ page, server }) => {
  await page.goto('/behandeling/m-7');
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

test('een collega was eerder: het verschil wordt uitgelegd', async ({ page, server }) => {
  await page.goto('/behandeling/m-7');
  await expect(page.getByRole('button', { name: t('review.approve') })).toBeVisible();
  Object.assign(server.applications[0]!, {
    state: 'REJECTED',
    decidedOn: '2026-11-23',
    rejectionReason: 'Onleesbaar',
    version: 2,
  });
  await page.getByRole('button', { name: t('review.approve') }).click();
  await expect(page.getByText(t('review.conflictText'))).toBeVisible();
  await expect(page.getByText('Onleesbaar')).toBeVisible();
});

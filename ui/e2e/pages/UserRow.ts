import type { Page } from '@playwright/test';
import { t } from '../support/texts';

/** A user in the overview, at any width, and what stands behind its three dots. */
export class UserRow {
  constructor(
    private readonly page: Page,
    private readonly name: string,
  ) {}

  menu = () =>
    this.page
      .getByRole('button', { name: t('menu.of', { name: this.name }) })
      .filter({ visible: true })
      .click();
  choose = async (key: string) => {
    await this.menu();
    await this.page.getByRole('menuitem', { name: t(`menu.${key}`) }).click();
  };
}

import type { Page } from '@playwright/test';
import { t } from '../support/texts';

/** “Voeg toe” of chapter 4, step by step. */
export class BulkWizard {
  constructor(private readonly page: Page) {}

  private press = (key: string) => this.page.getByRole('button', { name: t(key) }).click();
  open = () => this.page.goto('/machtigingen/toevoegen/diensten');
  scope = (scope: string) => this.page.getByRole('button', { name: new RegExp(`^${t(`scope.${scope}`)}`) }).click();
  services = () => this.press('bulk.addServices');
  users = () => this.press('bulk.addUsers');
  endDate = () => this.press('bulk.chooseEndDate');
  /** Every service up to EH3 for everyone who may have them. */
  async large() {
    await this.open();
    await this.page.getByRole('checkbox', { name: t('scope.allFound', { count: 13 }) }).check();
    await this.services();
    await this.press('bulk.allUsers');
    await this.page.getByText(/\d{2,} gebruikers gekozen/).waitFor();
    await this.users();
    await this.endDate();
  }
  save = () => this.press('auth.addSubmit');
}

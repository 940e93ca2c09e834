import type { Page } from '@playwright/test';
import { t } from '../support/texts';

/** The wizard of 3.2, step by step. */
export class AddUserWizard {
  constructor(private readonly page: Page) {}

  open = () => this.page.goto('/gebruikers/toevoegen/niveau');
  next = () => this.page.getByRole('button', { name: t('wizard.next') }).click();
  fill = (key: string, value: string) => this.page.getByLabel(t(key), { exact: false }).first().fill(value);
  choose = (name: string | RegExp) => this.page.getByRole('radio', { name }).check();

  async person() {
    await this.fill('person.firstNames', 'Anna Maria');
    await this.fill('person.prefix', 'van');
    await this.fill('person.surname', 'Dijk');
    await this.fill('detail.born', '11-9-1995');
    await this.fill('detail.email', 'anna@korenschoof.example');
  }

  async document() {
    await this.fill('document.number', 'SPECI2014');
    await this.fill('document.expiresOn', '1-5-2031');
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg==',
      'base64',
    );
    await this.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'paspoort.png', mimeType: 'image/png', buffer: png });
    await this.page.getByRole('button', { name: t('document.removeOf', { name: 'paspoort.png' }) }).waitFor();
  }

  async address() {
    await this.fill('address.street', 'Molenstraat');
    await this.fill('address.houseNumber', '12');
    await this.fill('address.postalCode', '3511 AB');
    await this.fill('address.city', 'Utrecht');
  }
}

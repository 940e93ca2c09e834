import type { Page } from '@playwright/test';
import { t } from '../support/texts';

const ANSWERS = {
  phoneNumber: '030 1234567',
  'representative.name': 'Karel van Dijk',
  'representative.email': 'karel@vandijk.example',
  'administrator.firstNames': 'Fatima',
  'administrator.surname': 'El Idrissi',
  'administrator.dateOfBirth': '1-2-1985',
  'administrator.email': 'fatima@vandijk.example',
  'administrator.mobile': '06 12345678',
  'address.street': 'Molenstraat',
  'address.houseNumber': '12',
  'address.postalCode': '3511AB',
  'address.city': 'Utrecht',
};

/** The second step of the public form for a first company. */
export class RegistrationForm {
  constructor(private readonly page: Page) {}

  async fill() {
    for (const [name, value] of Object.entries(ANSWERS)) await this.page.locator(`[id="${name}"]`).fill(value);
    await this.page.getByRole('checkbox', { name: t('register.agree') }).check();
  }
}

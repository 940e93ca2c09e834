import type { BillingAccount } from '../../api/account';

export const EMAIL_CODE = '483920';

export const makeAccount = (): BillingAccount => ({
  iban: null,
  mandateAgreedAt: null,
  invoiceEmail: null,
  unconfirmedEmail: null,
  unconfirmedUntil: null,
  paymentMethod: 'BANK_TRANSFER',
  invoicingMode: 'POST',
  mandateText:
    'U geeft toestemming om doorlopende incasso-opdrachten naar uw bank te sturen. Bent u het niet eens met een afschrijving, dan kunt u die laten terugboeken.',
});

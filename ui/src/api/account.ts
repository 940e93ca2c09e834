import { post, request } from './http';

export interface BillingAccount {
  /** Only the last figures; the whole number never leaves the service. */
  iban?: string | null;
  mandateAgreedAt?: string | null;
  invoiceEmail?: string | null;
  unconfirmedEmail?: string | null;
  unconfirmedUntil?: string | null;
  paymentMethod: 'BANK_TRANSFER' | 'DIRECT_DEBIT';
  invoicingMode: 'POST' | 'EMAIL';
  mandateText: string;
}

const of = (organisation: string) => `/api/billing/v1/organisations/${organisation}/account`;

export const getAccount = (organisation: string, signal?: AbortSignal) =>
  request<BillingAccount>(of(organisation), { signal });
export const changeIban = (organisation: string, iban: string, mandateAgreed: boolean) =>
  request<BillingAccount>(`${of(organisation)}/iban`, { method: 'PUT', body: { iban, mandateAgreed } });
export const changeInvoiceEmail = (organisation: string, email: string) =>
  request<BillingAccount>(`${of(organisation)}/invoice-email`, { method: 'PUT', body: { email } });
export const confirmInvoiceEmail = (organisation: string, code: string) =>
  post<BillingAccount>(`${of(organisation)}/invoice-email/confirmation`, { code });
/** R33, R34: the way back does not exist here. */
export const switchTo = (organisation: string, what: 'direct-debit' | 'email-invoicing') =>
  post<BillingAccount>(`${of(organisation)}/${what}`);

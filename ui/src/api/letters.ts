import { request } from './http';

/** An activation letter that the printer has not taken over. */
export interface WaitingLetter {
  meansId: string;
  uniqueId: string;
  organisationName?: string | null;
  since: string;
  activateBy: string;
}
/** An invoice by post that the printer has not taken over. */
export interface WaitingInvoice {
  invoiceId: string;
  number: string;
  organisationName: string;
  date: string;
}

export const getWaitingLetters = (signal?: AbortSignal) =>
  request<WaitingLetter[]>('/api/means/v1/waiting-letters', { signal });
export const getWaitingInvoices = (signal?: AbortSignal) =>
  request<WaitingInvoice[]>('/api/billing/v1/waiting-invoices', { signal });

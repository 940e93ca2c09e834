import type { FileKind } from './exports';
import { query, request } from './http';
import type { Page } from './types';

export interface InvoiceRow {
  invoiceId: string;
  /** Consecutive within the year, such as 2026-000042. */
  number: string;
  date: string;
  /** Last day to pay, or the day on which is collected. */
  dueDate: string;
  paymentMethod: 'BANK_TRANSFER' | 'DIRECT_DEBIT';
  sentAt?: string | null;
  total: string;
}

const of = (organisation: string) => `/api/billing/v1/organisations/${organisation}/invoices`;

/** Newest first. */
export const getInvoices = (organisation: string, page: number, size: number, signal?: AbortSignal) =>
  request<Page<InvoiceRow>>(`${of(organisation)}${query({ page, size })}`, { signal });
export const invoiceFile = (organisation: string, invoiceId: string, kind: 'pdf' | 'xml') =>
  `${of(organisation)}/${invoiceId}.${kind}`;
/** All of them as one file. */
export const invoicesFile = (organisation: string, kind: FileKind) => `${of(organisation)}.${kind}`;

import type { InvoiceRow } from '../../api/invoices';

/** Newest first. */
export const makeInvoices = (): InvoiceRow[] => [
  {
    invoiceId: 'i-3',
    number: '2026-000127',
    date: '2026-12-01',
    dueDate: '2026-12-15',
    paymentMethod: 'DIRECT_DEBIT',
    sentAt: null,
    total: '1066.55',
  },
  {
    invoiceId: 'i-2',
    number: '2026-000084',
    date: '2026-11-01',
    dueDate: '2026-11-16',
    paymentMethod: 'DIRECT_DEBIT',
    sentAt: '2026-11-01T08:00:00Z',
    total: '24.14',
  },
  {
    invoiceId: 'i-1',
    number: '2026-000012',
    date: '2026-10-01',
    dueDate: '2026-10-31',
    paymentMethod: 'BANK_TRANSFER',
    sentAt: '2026-10-01T08:00:00Z',
    total: '54.45',
  },
];

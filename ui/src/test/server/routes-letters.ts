import type { WaitingInvoice, WaitingLetter } from '../../api/letters';
import { ok, type Route } from './FakeServer';

export const makeLetters = (): WaitingLetter[] => [
  {
    meansId: 'm-9',
    uniqueId: 'ZB-QRTS-1182',
    organisationName: 'Bakkerij De Korenschoof B.V.',
    since: '2026-11-23T09:00:00Z',
    activateBy: '2026-12-23',
  },
];
export const makePrints = (): WaitingInvoice[] => [
  { invoiceId: 'i-3', number: '2026-000127', organisationName: 'Molen De Hoop', date: '2026-12-01' },
];

export const letterRoutes: Route[] = [
  ['GET', /^\/api\/means\/v1\/waiting-letters$/, (_, __, server) => ok(server.letters)],
  ['GET', /^\/api\/billing\/v1\/waiting-invoices$/, (_, __, server) => ok(server.prints)],
];

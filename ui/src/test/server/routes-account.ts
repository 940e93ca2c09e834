import { EMAIL_CODE } from './account';
import { ok, problem, type Route } from './FakeServer';
import { pageOf } from './page';

const BASE = '/api/billing/v1/organisations/[^/]+/account';
export const accountRoutes: Route[] = [
  [
    'GET',
    /^\/api\/billing\/v1\/organisations\/[^/]+\/invoices$/,
    (call, _, server) => ok(pageOf(call, server.invoices)),
  ],
  ['GET', new RegExp(`^${BASE}$`), (_, __, server) => ok({ ...server.account })],
  [
    'PUT',
    new RegExp(`^${BASE}/iban$`),
    ({ body }, _, server) => {
      const last = String(body.iban).slice(-4);
      const iban = `NL•• •••• •••• ••${last.slice(0, 2)} ${last.slice(2)}`;
      Object.assign(server.account, { iban, mandateAgreedAt: new Date().toISOString() });
      return ok({ ...server.account });
    },
  ],
  [
    'PUT',
    new RegExp(`^${BASE}/invoice-email$`),
    ({ body }, _, server) => {
      const unconfirmedUntil = new Date(Date.now() + 86_400_000).toISOString();
      Object.assign(server.account, { unconfirmedEmail: body.email, unconfirmedUntil });
      return { status: 202, body: { ...server.account } };
    },
  ],
  [
    'POST',
    new RegExp(`^${BASE}/invoice-email/confirmation$`),
    ({ body }, _, server) => {
      if (String(body.code) !== EMAIL_CODE)
        return problem(400, 'invalid', 'De code klopt niet.', [{ field: 'code', message: 'De code klopt niet.' }]);
      const invoiceEmail = server.account.unconfirmedEmail;
      Object.assign(server.account, { invoiceEmail, unconfirmedEmail: null, unconfirmedUntil: null });
      return ok({ ...server.account });
    },
  ],
  [
    'POST',
    new RegExp(`^${BASE}/direct-debit$`),
    (_, __, server) => {
      if (!server.account.iban) return problem(409, 'iban-missing', 'Vul eerst een rekeningnummer in.');
      server.account.paymentMethod = 'DIRECT_DEBIT';
      return ok({ ...server.account });
    },
  ],
  [
    'POST',
    new RegExp(`^${BASE}/email-invoicing$`),
    (_, __, server) => {
      if (!server.account.invoiceEmail)
        return problem(409, 'invoice-email-missing', 'Vul eerst een e-mailadres voor facturen in en bevestig het.');
      server.account.invoicingMode = 'EMAIL';
      return ok({ ...server.account });
    },
  ],
];

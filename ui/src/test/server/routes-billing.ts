import type { CostLines, Quote, QuoteRequest } from '../../api/billing';
import { ok, type Route } from './FakeServer';

const NOTE = '*De genoemde tarieven zijn als voorbeeld opgenomen. Hieraan kunnen geen rechten worden ontleend.';
const line = (code: string, description: string, quantity: number, price: number) => ({
  code,
  description,
  quantity,
  unitPrice: price.toFixed(2),
  amount: (price * quantity).toFixed(2),
  vatRate: '21',
});

/** Invented prices that show that the costs follow what is chosen. */
function linesOf({ kind, level = 'EH3', contractYears, organisations = 0, secondFactor }: QuoteRequest) {
  const means = { EH2: 15, EH2_PLUS: 20, EH3: 45, EH4: 90 }[level] * (contractYears === 3 ? 2.25 : 1);
  return [
    ...(kind === 'LINK' || !contractYears
      ? []
      : [line('MEANS', `eHerkenning ${level.replace('_PLUS', '+')}, ${contractYears} jaar`, 1, means)]),
    ...(secondFactor === 'OTP' ? [line('OTP', 'OTP device', 1, 40)] : []),
    ...(kind === 'INTERMEDIARY' ? [line('INTERMEDIARY', 'Vastleggen nieuwe intermediair', 1, 20)] : []),
    ...(kind === 'RELATIONS' ? [line('RELATIONS', 'Ketenmachtigingen van relaties aanvragen', 1, 75)] : []),
    ...(organisations > 0 ? [line('LINK', 'KvK koppelkosten', organisations, 12.5)] : []),
  ];
}

function costsOf(wish: QuoteRequest): CostLines {
  const lines = linesOf(wish);
  const net = lines.reduce((sum, { amount }) => sum + Number(amount), 0);
  return {
    lines,
    net: net.toFixed(2),
    vat: (net * 0.21).toFixed(2),
    total: (net * 1.21).toFixed(2),
    note: NOTE,
  };
}

export const billingRoutes: Route[] = [
  [
    'GET',
    /^\/api\/billing\/v1\/registration-costs$/,
    ({ query }) =>
      ok(
        costsOf({
          kind: 'NEW_MEANS',
          level: query.get('level') as QuoteRequest['level'],
          secondFactor: query.get('secondFactor') as QuoteRequest['secondFactor'],
          contractYears: query.get('contractYears') === '1' ? 1 : 3,
          organisations: Number(query.get('organisations')),
        }),
      ),
  ],
  [
    'POST',
    /^\/api\/billing\/v1\/organisations\/[^/]+\/quotes$/,
    ({ body }, _, server) => {
      const quote: Quote = {
        ...costsOf(body as unknown as QuoteRequest),
        quoteId: `q-${server.calls.length}`,
        validUntil: new Date(Date.now() + 86_400_000).toISOString(),
      };
      return { status: 201, body: quote };
    },
  ],
];

import type { ChainCompany, ChainGrant, ChainGrantAnswer, IntermediaryDetail } from '../../api/chain';
import { addYears, daysUntil, today } from '../../i18n/format';
import { SOON } from './catalogue';
import { address, CHAINABLE, chainOf, REGISTER } from './chain';
import { ok, problem, type FakeServer, type Route } from './FakeServer';
import { matches, pageOf } from './page';

const ROOT = '/api/chain-authorization/v1';
const BASE = `${ROOT}/organisations/[^/]+`;
const route = (path: string) => new RegExp(`^${BASE}${path}$`);

const none = () => problem(404, 'not-found', 'Niet gevonden');
const of = (server: FakeServer, kvk: string) => server.chain.granted.filter((c) => c.intermediaryKvk === kvk);

/** As in the list and, with its items, in the detail. */
const intermediary = (server: FakeServer, kvkNumber: string): IntermediaryDetail & { city: string } => {
  const items = of(server, kvkNumber);
  return {
    kvkNumber,
    name: REGISTER[kvkNumber]!,
    city: address.city,
    address,
    recordedOn: today(),
    authorizations: items.length,
    expiring: items.filter((c) => c.expiring).length,
    firstEnd: items.map((c) => c.endDate).sort()[0] ?? null,
    items,
  };
};
const known = (server: FakeServer) => [...new Set(server.chain.granted.map((c) => c.intermediaryKvk!))];

function grant(server: FakeServer, { kvkNumber, serviceIds, endDate = addYears(today(), 5) }: ChainGrant) {
  const recorded = !known(server).includes(kvkNumber);
  const who = { intermediaryKvk: kvkNumber, intermediaryName: REGISTER[kvkNumber] };
  const made = serviceIds.map((id) => chainOf(who, id, endDate));
  const ids = new Set(made.map((c) => c.chainAuthorizationId));
  server.chain.granted = [...server.chain.granted.filter((c) => !ids.has(c.chainAuthorizationId)), ...made];
  const results = made.map((c) => ({ ...c, outcome: 'GRANTED' as const, message: null }));
  return ok<ChainGrantAnswer>({ intermediary: { kvkNumber, name: REGISTER[kvkNumber]!, recorded }, results });
}

export const chainRoutes: Route[] = [
  ['GET', new RegExp(`^${ROOT}/services$`), (call) => ok(pageOf(call, CHAINABLE))],
  [
    'GET',
    route('/companies/(\\d+)'),
    (_, [kvk = ''], server) =>
      REGISTER[kvk]
        ? ok<ChainCompany>({
            kvkNumber: kvk,
            name: REGISTER[kvk],
            address,
            own: kvk === '90004321',
            known: known(server).includes(kvk),
          })
        : none(),
  ],
  [
    'GET',
    route('/intermediaries'),
    (call, _, server) =>
      ok(
        pageOf(
          call,
          known(server)
            .map((kvk) => intermediary(server, kvk))
            .filter(({ name = '', kvkNumber }) => matches(call, name, kvkNumber)),
        ),
      ),
  ],
  ['GET', route('/intermediaries/(\\d+)(?:/losses)?'), (_, [kvk = ''], server) => ok(intermediary(server, kvk))],
  [
    'DELETE',
    route('/intermediaries/(\\d+)'),
    (_, [kvk = ''], server) => {
      const gone = intermediary(server, kvk);
      server.chain.granted = server.chain.granted.filter((c) => c.intermediaryKvk !== kvk);
      return ok(gone);
    },
  ],
  ['GET', route('/granted'), (call, _, server) => ok(pageOf(call, server.chain.granted))],
  ['POST', route('/granted'), (call, _, server) => grant(server, call.body as unknown as ChainGrant)],
  [
    'PATCH',
    route('/granted/([^/]+)'),
    ({ body }, [id], server) => {
      const found = server.chain.granted.find((c) => c.chainAuthorizationId === id);
      if (!found) return none();
      const daysLeft = daysUntil(String(body.endDate));
      Object.assign(found, { endDate: body.endDate, daysLeft, expiring: daysLeft <= SOON });
      return ok({ ...found });
    },
  ],
  [
    'DELETE',
    route('/granted/([^/]+)'),
    (_, [id], server) => {
      server.chain.granted = server.chain.granted.filter((c) => c.chainAuthorizationId !== id);
      return { status: 204 };
    },
  ],
  ['GET', route('/received'), (call, _, server) => ok(pageOf(call, server.chain.received))],
];

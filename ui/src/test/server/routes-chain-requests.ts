import type { AskedByLink, LinkAnswer, NewChainRequest, RelationsFunction } from '../../api/chainRequests';
import { today } from '../../i18n/format';
import { CHAINABLE, chainOf, REGISTER } from './chain';
import { ok, problem, type Route } from './FakeServer';
import { pageOf } from './page';

const ROOT = '/api/chain-authorization/v1';
const BASE = `${ROOT}/organisations/[^/]+`;
const route = (path: string) => new RegExp(`^${BASE}${path}$`);

export const chainRequestRoutes: Route[] = [
  [
    'GET',
    route('/relations-function'),
    (_, __, server) => ok<RelationsFunction>({ active: server.chain.active, activatedOn: null, quoteId: null }),
  ],
  [
    'POST',
    route('/relations-function'),
    ({ body }, _, server) => {
      server.chain.active = true;
      return ok({ active: true, activatedOn: today(), quoteId: body.quoteId });
    },
  ],
  [
    'GET',
    route('/requests'),
    (call, _, server) => {
      const state = call.query.get('state');
      const all = server.chain.requests.filter((r) => r.direction === call.query.get('direction'));
      const totals = { OPEN: all.filter((r) => r.state === 'OPEN').length };
      return ok(
        pageOf(
          call,
          all.filter((r) => !state || r.state === state),
          totals,
        ),
      );
    },
  ],
  [
    'POST',
    route('/requests'),
    (call, _, server) => {
      const { kvkNumber, serviceIds, endDate, email } = call.body as unknown as NewChainRequest;
      const relationName = REGISTER[kvkNumber];
      const wrong = [
        ...(relationName ? [] : [{ field: 'kvkNumber', message: 'Dit KvK-nummer is niet bekend.' }]),
        ...(email || !relationName
          ? []
          : [{ field: 'email', message: 'Deze relatie heeft geen eHerkenning. Vul een e-mailadres in.' }]),
      ];
      if (wrong.length > 0) return problem(400, 'invalid', 'Controleer de gegevens.', wrong);
      const made = {
        ...server.chain.requests[0]!,
        requestId: `r-${server.chain.requests.length + 1}`,
        relationKvk: kvkNumber,
        relationName: relationName!,
        services: CHAINABLE.filter((s) => serviceIds.includes(s.serviceId)),
        endDate: endDate!,
        requestedOn: today(),
      };
      server.chain.requests.push(made);
      return { status: 201, body: made };
    },
  ],
  [
    'POST',
    route('/requests/([^/]+)/(acceptance|rejection)'),
    (_, [id, answer], server) => {
      const found = server.chain.requests.find((r) => r.requestId === id)!;
      found.state = answer === 'acceptance' ? 'ACCEPTED' : 'DECLINED';
      const who = { intermediaryKvk: found.intermediaryKvk, intermediaryName: found.intermediaryName };
      if (found.state === 'ACCEPTED')
        server.chain.granted.push(...found.services.map((s) => chainOf(who, s.serviceId, found.endDate)));
      return ok({ ...found });
    },
  ],
  [
    'DELETE',
    route('/requests/([^/]+)'),
    (_, [id], server) => {
      server.chain.requests.find((r) => r.requestId === id)!.state = 'WITHDRAWN';
      return { status: 204 };
    },
  ],
  [
    'POST',
    new RegExp(`^${ROOT}/answers/lookup$`),
    ({ body }, _, server) =>
      body.token === ('geheim' as never)
        ? ok<AskedByLink>({ ...server.chain.requests[0]!, message: 'Voor uw aangifte loonheffingen.' })
        : problem(404, 'not-found', 'Onbekend'),
  ],
  [
    'POST',
    new RegExp(`^${ROOT}/answers$`),
    ({ body }) => ok({ state: (body as unknown as LinkAnswer).answer === 'ACCEPT' ? 'ACCEPTED' : 'DECLINED' }),
  ],
];

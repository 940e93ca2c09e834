import type { MeansDetail, Mutation } from '../../api/means';
import { today } from '../../i18n/format';
import { administrators, allowedFor, LAST_ADMINISTRATOR, PENDING } from './allowed';
import { ok, problem, type FakeServer, type Route } from './FakeServer';

const ONE = '/api/means/v1/organisations/[^/]+/means/([^/]+)';
const find = (server: FakeServer, id: string | undefined) => server.people.find((p) => p.meansId === id);
const missing = () => problem(404, 'not-found', 'Niet gevonden');

function ask(kind: Mutation['kind']): Route[2] {
  return ({ body }, [id], server) => {
    const means = find(server, id);
    if (!means) return missing();
    if (means.mutation) return problem(409, 'mutation-pending', PENDING);
    const mutation: Mutation = {
      mutationId: `mu-${id}`,
      kind,
      state: 'AWAITING_APPROVAL',
      requestedOn: today(),
      level: (body.level as Mutation['level']) ?? means.level,
      role: (body.role as Mutation['role']) ?? means.role,
      organisations: server.organisations.filter((o) =>
        ((body.organisationIds as string[] | undefined) ?? []).includes(o.organisationId),
      ),
    };
    Object.assign(means, { mutation, mutationPending: true });
    return { status: 202, body: detail(means, server) };
  };
}

export const detail = (means: MeansDetail, server: FakeServer): MeansDetail => ({
  ...means,
  allowed: allowedFor(means, server.people),
});

/** Q9: no administrator would remain. */
function preview(goes: (means: MeansDetail, query: URLSearchParams) => boolean): Route[2] {
  return ({ query }, [id], server) => {
    const means = find(server, id);
    if (!means) return missing();
    const all = administrators(server.people);
    const last = all.length === 1 && all[0] === means && goes(means, query);
    return ok({ lastAdministrator: last, refusal: last ? LAST_ADMINISTRATOR : null });
  };
}

export const mutationRoutes: Route[] = [
  [
    'GET',
    new RegExp(`^${ONE}/level-change$`),
    preview((_, query) => query.get('level') === 'EH2' || query.get('role') === 'USER'),
  ],
  ['GET', new RegExp(`^${ONE}/role-change$`), preview((_, query) => query.get('role') === 'USER')],
  ['POST', new RegExp(`^${ONE}/level-change$`), ask('LEVEL_CHANGE')],
  ['POST', new RegExp(`^${ONE}/links$`), ask('LINK')],
  ['POST', new RegExp(`^${ONE}/role-change$`), ask('ROLE_CHANGE')],
  ['POST', new RegExp(`^${ONE}/conversion$`), ask('CONVERSION')],
  [
    'DELETE',
    new RegExp(`^${ONE}/mutation$`),
    (_, [id], server) => {
      const means = find(server, id);
      if (!means) return missing();
      if (!means.mutation) return problem(409, 'no-mutation', 'Er is geen mutatie in behandeling.');
      Object.assign(means, { mutation: null, mutationPending: false });
      return ok(detail(means, server));
    },
  ],
  [
    'DELETE',
    new RegExp(`^${ONE}/application$`),
    (_, [id], server) => {
      if (find(server, id)?.status !== 'AWAITING_APPROVAL')
        return problem(409, 'already-decided', 'Deze aanvraag is al behandeld.');
      server.people = server.people.filter((p) => p.meansId !== id);
      return { status: 204 };
    },
  ],
];

import type { MeansDetail } from '../../api/means';
import { today } from '../../i18n/format';
import { administrators, LAST_ADMINISTRATOR } from './allowed';
import { ok, problem, type FakeServer, type Route } from './FakeServer';
import { detail } from './routes-mutations';

const ONE = '/api/means/v1/organisations/[^/]+/means/([^/]+)/termination$';
const find = (server: FakeServer, id: string | undefined) => server.people.find((p) => p.meansId === id);
const missing = () => problem(404, 'not-found', 'Niet gevonden');

function optionsOf(means: MeansDetail, server: FakeServer) {
  const all = administrators(server.people);
  const last = all.length === 1 && all[0] === means;
  const alone = server.people.length === 1;
  return {
    endsOn: means.plannedEnd?.endsOn ?? null,
    contractEnd: means.contractEnd,
    otherOrganisations: means.organisations.slice(1).map(({ organisationId, name }) => ({
      organisationId,
      name,
      endsOrganisation: server.endingElsewhere.includes(organisationId),
      refusal: server.refusedElsewhere.includes(organisationId) ? LAST_ADMINISTRATOR : null,
    })),
    lastAdministrator: last,
    endsOrganisation: alone,
    refusal: last && !alone ? LAST_ADMINISTRATOR : null,
  };
}

export const terminationRoutes: Route[] = [
  [
    'GET',
    new RegExp(ONE),
    (_, [id], server) => {
      const means = find(server, id);
      return means ? ok(optionsOf(means, server)) : missing();
    },
  ],
  [
    'POST',
    new RegExp(ONE),
    ({ body }, [id], server) => {
      const means = find(server, id);
      if (!means) return missing();
      const { refusal, endsOrganisation, contractEnd } = optionsOf(means, server);
      if (refusal) return problem(409, 'last-administrator', refusal);
      if (endsOrganisation && !body.endOrganisation)
        return problem(409, 'confirm-organisation-end', 'Bevestig dat u het hele bedrijf opzegt.');
      const unsaid = ((body.organisationIds as unknown as string[] | undefined) ?? []).filter(
        (o) =>
          server.endingElsewhere.includes(o) &&
          !((body.endOrganisationIds as unknown as string[] | undefined) ?? []).includes(o),
      );
      if (unsaid.length > 0)
        return problem(409, 'confirm-organisation-end', 'Bevestig dat u het hele bedrijf opzegt.');
      if (body.when === 'NOW') {
        server.people = server.people.filter((p) => p !== means);
        return ok({ status: 'ENDED', endsOn: today() });
      }
      const endsOn = body.when === 'DATE' ? String(body.date) : contractEnd;
      if (endsOn && endsOn <= today())
        return problem(400, 'invalid', 'Ongeldig', [{ field: 'date', message: 'De datum is op zijn vroegst morgen.' }]);
      Object.assign(means, { plannedEnd: { endsOn, organisations: [] } });
      return ok({ status: means.status, endsOn });
    },
  ],
  [
    'DELETE',
    new RegExp(ONE),
    (_, [id], server) => {
      const means = find(server, id);
      if (!means) return missing();
      if (!means.plannedEnd) return problem(409, 'no-termination', 'Er is geen opzegging gepland.');
      means.plannedEnd = null;
      return ok(detail(means, server));
    },
  ],
];

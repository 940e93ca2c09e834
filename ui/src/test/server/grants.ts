import type { Change, Grant, GrantJob, GrantResult } from '../../api/grants';
import { atLeast } from '../../api/types';
import { addYears, today } from '../../i18n/format';
import { authorizationOf, grantable } from './catalogue';
import type { FakeServer } from './FakeServer';
import { valid } from './routes-authorizations';

export interface FakeJob {
  job: GrantJob;
  body: Grant;
  results: GrantResult[];
}

const changeOf = (old: string | undefined, next: string): Change =>
  old === undefined ? 'NEW' : old === next ? 'UNCHANGED' : old < next ? 'LONGER' : 'SHORTER';
const OUTCOME = { NEW: 'GRANTED', LONGER: 'CHANGED', SHORTER: 'CHANGED', UNCHANGED: 'UNCHANGED' } as const;

/** What each pair would become, as authorization-service decides it. */
export function preview(server: FakeServer, { serviceIds, meansIds, endDate = addYears(today(), 5) }: Grant) {
  const all = new Map(valid(server).map((a) => [a.authorizationId, a.endDate]));
  return meansIds.flatMap((meansId) =>
    serviceIds.map((serviceId): GrantResult => {
      const means = server.people.find((p) => p.meansId === meansId)!;
      const service = grantable(serviceId)!;
      const pair = { meansId, serviceId: service.serviceId };
      if (!atLeast(means.level, service.level))
        return { ...pair, outcome: 'REFUSED', change: null, reason: 'LEVEL_TOO_LOW', message: 'Niveau te laag' };
      const oldEndDate = all.get(authorizationOf(means, service, endDate).authorizationId);
      const change = changeOf(oldEndDate, endDate);
      return { ...pair, outcome: OUTCOME[change], change, oldEndDate, endDate };
    }),
  );
}

export function grant(server: FakeServer, body: Grant) {
  const results = preview(server, body);
  const known = new Map(server.authorizations.map((a) => [a.authorizationId, a]));
  for (const { outcome, meansId, serviceId, endDate } of results) {
    if (outcome === 'REFUSED') continue;
    const means = server.people.find((p) => p.meansId === meansId)!;
    const made = authorizationOf(means, grantable(serviceId)!, endDate!);
    known.set(made.authorizationId, made);
  }
  server.authorizations = [...known.values()];
  return results;
}

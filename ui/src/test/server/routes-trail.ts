import type { TrailLine } from '../../api/trail';
import { ok, type FakeServer, type Route } from './FakeServer';
import { matches, pageOf } from './page';

const at = (minutes: number) => new Date(Date.parse('2026-11-23T09:00:00Z') - minutes * 60_000).toISOString();

/** A few lines of each sort of doer. */
export function makeTrail(people: FakeServer['people']): TrailLine[] {
  const [anna, joris] = people;
  const us = { personId: anna!.personId, name: anna!.name, address: '192.0.2.7', doer: 'PERSON' as const };
  const not = { personId: null, name: null, address: null };
  const of = (who: Partial<TrailLine>, action: string, kind: TrailLine['kind'], subject: string | null) =>
    ({ ...not, ...who, action, kind, subject }) as TrailLine;
  const holder = `${joris!.name} (${joris!.uniqueId})`;
  return [
    of(us, 'AUTHORIZATION_GRANTED', 'AUTHORIZATIONS', `Omzetbelasting – ${holder}`),
    of(us, 'EXPORT_MADE', 'DOWNLOADS', 'gebruikers (.xlsx)'),
    of({ doer: 'SYSTEM' }, 'MEANS_ACTIVATED', 'MEANS', holder),
    of({ doer: 'EMPLOYEE' }, 'SCAN_OPENED', 'DOCUMENTS', null),
    of({ doer: 'PERSON' }, 'CHAIN_AUTHORIZATION_ACCEPTED', 'CHAINS', 'Molen De Hoop'),
    of({ doer: 'EMPLOYEE' }, 'SOMETHING_NEWER', 'OTHER', null),
  ].map((line, index) => ({ ...line, id: `t-${index}`, at: at(index * 600) }));
}

export const trailRoutes: Route[] = [
  [
    'GET',
    /^\/api\/export\/v1\/organisations\/[^/]+\/trail$/,
    (call, _, server) => {
      const wanted = (key: string) => call.query.get(key);
      const found = server.trail.filter(
        (line) =>
          matches(call, line.name ?? '', line.subject ?? '') &&
          (!wanted('kind') || line.kind === wanted('kind')) &&
          (!wanted('by') || [line.personId, line.doer].includes(wanted('by'))) &&
          (!wanted('from') || line.at.slice(0, 10) >= wanted('from')!) &&
          (!wanted('to') || line.at.slice(0, 10) <= wanted('to')!),
      );
      return ok(pageOf(call, found));
    },
  ],
];

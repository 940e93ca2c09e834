import type { Authorization, CatalogueService } from '../../api/authorizations';
import type { MeansRow } from '../../api/means';

export type Kind = 'new' | 'longer' | 'shorter' | 'same';
export interface Difference {
  user: MeansRow;
  service: CatalogueService;
  kind: Kind;
  oldEndDate?: string;
}

const kindOf = (old: string | undefined, next: string): Kind =>
  old === undefined ? 'new' : old === next ? 'same' : old < next ? 'longer' : 'shorter';

/** Q15: what each pair will become, before it is saved. */
export function differences(
  services: CatalogueService[],
  users: MeansRow[],
  existing: Authorization[],
  endDate: string,
): Difference[] {
  const known = new Map(existing.map((a) => [`${a.serviceId} ${a.meansId}`, a.endDate]));
  return users.flatMap((user) =>
    services.map((service) => {
      const oldEndDate = known.get(`${service.serviceId} ${user.meansId}`);
      return { user, service, oldEndDate, kind: kindOf(oldEndDate, endDate) };
    }),
  );
}

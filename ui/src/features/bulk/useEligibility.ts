import { useQuery } from '@tanstack/react-query';
import type { CatalogueService } from '../../api/authorizations';
import { getEligibility } from '../../api/grants';
import { atLeast } from '../../api/types';
import { orgKey, useManaged } from '../../app/organisation';
import type { ChosenUser } from './draft';
import { highest } from './highest';

const AT_ONCE = 200;

/** Of these, who may have all of these services. */
export async function onlyEligible<T extends ChosenUser>(organisation: string, services: CatalogueService[], users: T[]) {
  const able = new Set<string>();
  for (let from = 0; from < users.length; from += AT_ONCE) {
    const meansIds = users.slice(from, from + AT_ONCE).map((user) => user.meansId);
    const { items } = await getEligibility(organisation, { serviceIds: services.map((s) => s.serviceId), meansIds });
    for (const { meansId, eligible } of items) if (eligible) able.add(meansId);
  }
  return users.filter((user) => able.has(user.meansId));
}

/** R108: the server says who may be chosen and why not; until it has, the highest chosen level decides. */
export function useEligibility(services: CatalogueService[], shown: ChosenUser[]) {
  const { organisationId } = useManaged();
  const question = { serviceIds: services.map((s) => s.serviceId), meansIds: shown.map((u) => u.meansId) };
  const answers = useQuery({
    queryKey: orgKey(organisationId, 'authorizations', 'eligibility', question),
    queryFn: ({ signal }) => getEligibility(organisationId, question, signal),
    enabled: shown.length > 0,
  });
  const known = new Map(answers.data?.items.map((item) => [item.meansId, item]));
  const needed = highest(services);
  return (user: ChosenUser) => {
    const item = known.get(user.meansId);
    return item ? { able: item.eligible, why: item.message ?? undefined } : { able: atLeast(user.level, needed) };
  };
}

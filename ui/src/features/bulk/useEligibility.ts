import { useQuery } from '@tanstack/react-query';
import type { CatalogueService } from '../../api/authorizations';
import { getEligibility } from '../../api/grants';
import { atLeast } from '../../api/types';
import { orgKey, useManaged } from '../../app/organisation';
import type { ChosenUser } from './draft';
import { highest } from './highest';

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

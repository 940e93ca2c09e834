import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { GrantResult } from '../../api/grants';
import { getMeansPage } from '../../api/means';
import { orgKey } from '../../app/organisation';
import { useGrantables } from '../authorizations/useGrantables';
import { pairsFrom } from '../bulk/pairs';

const MOST = 100;

/** Results of a job hold ids only; the names come from the means and the catalogue. */
export function usePairNames(organisation: string, results: GrantResult[]) {
  const ids = [...new Set(results.map((result) => result.meansId))];
  const users = useQuery({
    queryKey: orgKey(organisation, 'means', 'page', { ids }),
    queryFn: ({ signal }) => getMeansPage(organisation, { ids, size: MOST }, signal),
    placeholderData: keepPreviousData,
    enabled: ids.length > 0,
  });
  const { of } = useGrantables();
  const services = [...of.service, ...of.provider, ...of.general];
  return pairsFrom(results, { users: users.data?.items ?? [], services });
}

import { useQuery } from '@tanstack/react-query';
import { countAuthorizations } from '../../api/authorizations';
import { orgKey } from '../../app/organisation';

/** How many rows a file of machtigingen would have: those of the services that the overview shows (Q21). */
export const useAuthorizationCount = (organisation: string, serviceQuery: string | undefined) =>
  useQuery({
    queryKey: orgKey(organisation, 'authorizations', 'count', serviceQuery),
    queryFn: ({ signal }) => countAuthorizations(organisation, serviceQuery, signal),
  }).data ?? 0;

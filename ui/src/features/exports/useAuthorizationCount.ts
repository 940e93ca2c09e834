import { useQuery } from '@tanstack/react-query';
import { countAuthorizations } from '../../api/authorizations';
import { orgKey } from '../../app/organisation';

/** How many rows a file of machtigingen would have. */
export const useAuthorizationCount = (organisation: string, query: string | undefined) =>
  useQuery({
    queryKey: orgKey(organisation, 'authorizations', 'count', query),
    queryFn: ({ signal }) => countAuthorizations(organisation, query, signal),
  }).data ?? 0;

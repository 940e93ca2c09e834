import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { changeEndDate, getAuthorizations, getCatalogue, type Authorization } from '../../api/authorizations';
import { grant, type Grant } from '../../api/grants';
import { orgKey } from '../../app/organisation';

interface Of {
  meansId?: string;
  serviceId?: string;
  page?: number;
  size?: number;
}

export const useAuthorizations = (organisation: string, of: Of, enabled = true) =>
  useQuery({
    queryKey: orgKey(organisation, 'authorizations', 'list', of),
    queryFn: ({ signal }) => getAuthorizations(organisation, of, signal),
    enabled,
  });

/** The whole catalogue, page after page: at most some hundreds of services, needed to search and tick in. */
export function useCatalogue() {
  const catalogue = useInfiniteQuery({
    queryKey: ['services'],
    queryFn: ({ pageParam, signal }) => getCatalogue(pageParam, signal),
    initialPageParam: 0,
    getNextPageParam: (last) => ((last.page + 1) * last.size < last.total ? last.page + 1 : undefined),
    select: (data) => data.pages.flatMap((page) => page.items),
    staleTime: 10 * 60_000,
  });
  const { hasNextPage, isFetching, isError, fetchNextPage } = catalogue;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  return catalogue;
}

/** After a change everything that counts authorizations is asked again. */
export function useRefreshAuthorizations(organisation: string) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: orgKey(organisation, 'authorizations') });
}

export function useGrant(organisation: string) {
  const refresh = useRefreshAuthorizations(organisation);
  return useMutation({ mutationFn: (body: Grant) => grant(organisation, body), onSuccess: refresh });
}

export function useChangeEndDate(organisation: string) {
  const refresh = useRefreshAuthorizations(organisation);
  return useMutation({
    mutationFn: ({ authorization, endDate }: { authorization: Authorization; endDate: string }) =>
      changeEndDate(organisation, authorization.authorizationId, authorization.version, endDate),
    onSettled: refresh,
  });
}

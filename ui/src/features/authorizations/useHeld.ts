import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { getAuthorizations, type Authorization } from '../../api/authorizations';
import { orgKey } from '../../app/organisation';

/** For the whole organisation, not for one establishment or relation: those may be added beside it. */
export const isUnrestricted = ({ establishment, relation }: Pick<Authorization, 'establishment' | 'relation'>) =>
  !establishment && !relation;

/** The services that a user may use everywhere already, page after page: some hundreds at most. */
export function useHeld(organisation: string, meansId: string) {
  const held = useInfiniteQuery({
    queryKey: orgKey(organisation, 'authorizations', 'held', meansId),
    queryFn: ({ pageParam, signal }) => getAuthorizations(organisation, { meansId, page: pageParam }, signal),
    initialPageParam: 0,
    getNextPageParam: (last) => ((last.page + 1) * last.size < last.total ? last.page + 1 : undefined),
    select: (data) =>
      new Set(data.pages.flatMap((page) => page.items.filter(isUnrestricted).map((row) => row.serviceId))),
  });
  const { hasNextPage, isFetching, isError, fetchNextPage } = held;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  return held.data;
}

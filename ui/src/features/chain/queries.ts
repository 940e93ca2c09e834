import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { countGranted, getChainServices, getIntermediaries, getIntermediary, getReceived } from '../../api/chain';
import { getFunction, getRequests } from '../../api/chainRequests';
import { orgKey } from '../../app/organisation';

/** Everything about chains of an organisation stands under this key. */
export const chainKey = (organisation: string, ...rest: unknown[]) => orgKey(organisation, 'chain', ...rest);

export function useRefreshChain(organisation: string) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: chainKey(organisation) });
}

export const useIntermediaries = (organisation: string, text: string, page: number) =>
  useQuery({
    queryKey: chainKey(organisation, 'intermediaries', text, page),
    queryFn: ({ signal }) => getIntermediaries(organisation, text, page, signal),
    placeholderData: keepPreviousData,
  });

export const useIntermediary = (organisation: string, kvk: string) =>
  useQuery({
    queryKey: chainKey(organisation, 'intermediary', kvk),
    queryFn: ({ signal }) => getIntermediary(organisation, kvk, signal),
  });

/** How many rows a file of them would have. */
export const useGrantedCount = (organisation: string, text: string) =>
  useQuery({
    queryKey: chainKey(organisation, 'granted', 'count', text),
    queryFn: ({ signal }) => countGranted(organisation, text, signal),
  }).data;

export const useReceived = (organisation: string, text: string, page: number) =>
  useQuery({
    queryKey: chainKey(organisation, 'received', text, page),
    queryFn: ({ signal }) => getReceived(organisation, text, page, signal),
    placeholderData: keepPreviousData,
  });

export const useFunction = (organisation: string) =>
  useQuery({
    queryKey: chainKey(organisation, 'function'),
    queryFn: ({ signal }) => getFunction(organisation, signal),
  });

export const useRequests = (organisation: string, direction: 'SENT' | 'RECEIVED', state?: string, page = 0) =>
  useQuery({
    queryKey: chainKey(organisation, 'requests', direction, state, page),
    queryFn: ({ signal }) => getRequests(organisation, { direction, state, page, size: 20 }, signal),
    placeholderData: keepPreviousData,
  });

/** Only services that may be passed on in a chain, page after page until all are there. */
export function useChainServices() {
  const services = useInfiniteQuery({
    queryKey: ['chain-services'],
    queryFn: ({ pageParam, signal }) => getChainServices(pageParam, signal),
    initialPageParam: 0,
    getNextPageParam: (last) => ((last.page + 1) * last.size < last.total ? last.page + 1 : undefined),
    select: (data) => data.pages.flatMap((page) => page.items),
    staleTime: 10 * 60_000,
  });
  const { hasNextPage, isFetching, isError, fetchNextPage } = services;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  return services;
}

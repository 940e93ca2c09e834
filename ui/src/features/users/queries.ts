import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getSummary } from '../../api/authorizations';
import { getMeans, getMeansPage, sendLetter, type MeansFilter } from '../../api/means';
import { orgKey } from '../../app/organisation';

export const useMeansPage = (organisation: string, filter: MeansFilter, enabled = true) =>
  useQuery({
    queryKey: orgKey(organisation, 'means', 'page', filter),
    queryFn: ({ signal }) => getMeansPage(organisation, filter, signal),
    placeholderData: (previous, query) =>
      query?.queryKey[1] === organisation ? keepPreviousData(previous) : undefined,
    enabled,
  });

export const useMeans = (organisation: string, id: string, enabled = true) =>
  useQuery({
    queryKey: orgKey(organisation, 'means', 'detail', id),
    queryFn: ({ signal }) => getMeans(organisation, id, signal),
    enabled,
  });

/** Says that a change was one's own: what one did oneself shows at once, also under the pointer. */
export const OWN_CHANGE = 'beheermodule:own-change';

/** After a change the list and the details are asked again; lists that are not on the screen are forgotten. */
export function useRefreshMeans(organisation: string) {
  const client = useQueryClient();
  return async () => {
    client.removeQueries({ queryKey: orgKey(organisation, 'means', 'page'), type: 'inactive' });
    await client.invalidateQueries({ queryKey: orgKey(organisation, 'means') });
    window.dispatchEvent(new Event(OWN_CHANGE));
  };
}

/** How many authorizations each of these people has, and who of the whole company has one that expires soon. */
export const useSummary = (organisation: string, meansIds: string[], enabled = true) =>
  useQuery({
    queryKey: orgKey(organisation, 'authorizations', 'summary', meansIds),
    queryFn: ({ signal }) => getSummary(organisation, meansIds, signal),
    placeholderData: keepPreviousData,
    enabled,
  });

export function useSendLetter(organisation: string, id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => sendLetter(organisation, id),
    onSuccess: (detail) => {
      client.setQueryData(orgKey(organisation, 'means', 'detail', id), detail);
      void client.invalidateQueries({ queryKey: orgKey(organisation, 'means', 'page') });
    },
  });
}

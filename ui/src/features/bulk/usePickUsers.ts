import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { CatalogueService } from '../../api/authorizations';
import { getMeansPage, type MeansRow } from '../../api/means';
import { orgKey, useManaged } from '../../app/organisation';
import { useLastPage } from '../../ui/useLastPage';
import { onlyEligible } from './useEligibility';

export const PICK_SIZE = 50;
const MOST = 100;
const wanted = { status: 'ACTIVE', sort: 'name' };

/** The active users to choose from, a page at a time. */
export function usePickUsers() {
  const { organisationId } = useManaged();
  const [text, setText] = useState('');
  const [page, setPage] = useState(0);
  const filter = { ...wanted, page, size: PICK_SIZE, query: text };
  const list = useQuery({
    queryKey: orgKey(organisationId, 'means', 'page', filter),
    queryFn: ({ signal }) => getMeansPage(organisationId, filter, signal),
    placeholderData: keepPreviousData,
  });
  useLastPage(list, page, PICK_SIZE, setPage);
  const search = useCallback((value: string) => {
    setText(value);
    setPage(0);
  }, []);
  return { list, text, search, page, setPage };
}

/** Every active user that the search finds, also those on other pages, who may have these services. */
export function useAllUsers(text: string, services: CatalogueService[], onFound: (users: MeansRow[]) => void) {
  const { organisationId } = useManaged();
  return useMutation({
    mutationFn: async () => {
      const all: MeansRow[] = [];
      for (let page = 0; ; page++) {
        const { items, total } = await getMeansPage(organisationId, { ...wanted, page, size: MOST, query: text });
        all.push(...items);
        if (items.length === 0 || all.length >= total) return onlyEligible(organisationId, services, all);
      }
    },
    onSuccess: onFound,
  });
}

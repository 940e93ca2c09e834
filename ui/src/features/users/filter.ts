import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { MeansFilter } from '../../api/means';

export const PAGE_SIZE = 20;

export interface UsersSearch {
  status?: string;
  q?: string;
  sort?: string;
  page?: number;
  open?: string;
  expiring?: boolean;
}

/** The filter lives in the address bar: going back, reloading and sharing keep it. */
export function useUsersFilter() {
  const search = useSearch({ strict: false }) as UsersSearch;
  const navigate = useNavigate();
  const change = useCallback(
    (next: UsersSearch) =>
      void navigate({
        to: '.',
        search: (all: object) => ({ ...all, page: undefined, ...next }),
        replace: true,
      } as never),
    [navigate],
  );
  return { search, change };
}

export const clear: UsersSearch = { status: undefined, q: undefined, expiring: undefined, open: undefined };

export const toFilter = (search: UsersSearch, expiringMeans: string[] | undefined): MeansFilter => ({
  page: search.page ?? 0,
  size: PAGE_SIZE,
  sort: search.sort,
  query: search.q,
  status: search.status,
  ids: search.expiring ? (expiringMeans ?? []) : undefined,
});

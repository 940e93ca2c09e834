import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Filters that live in the address bar: going back, reloading and sharing keep them. */
export function useUrlState<T extends object>() {
  const search = useSearch({ strict: false } as never) as T;
  const navigate = useNavigate();
  const change = useCallback(
    (next: Partial<T>) =>
      void navigate({ to: '.', search: (all: object) => ({ ...all, ...next }), replace: true } as never),
    [navigate],
  );
  return { search, change };
}

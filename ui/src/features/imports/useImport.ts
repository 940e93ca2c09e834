import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { getImport, type Import, type ImportKind } from '../../api/imports';
import { isFinal } from '../../api/problem';
import { orgKey } from '../../app/organisation';

const EVERY = 1_000;

export const isUnderWay = ({ state }: Pick<Import, 'state'>) => state === 'ANALYSING' || state === 'APPLYING';
export const importKey = (kind: ImportKind, organisation: string, id: string) =>
  orgKey(organisation, 'import', kind, id);

/** Asked every second while it is under way; when it was done the overviews are asked again. */
export function useImport(kind: ImportKind, organisation: string, id: string) {
  const client = useQueryClient();
  const found = useQuery({
    queryKey: importKey(kind, organisation, id),
    queryFn: ({ signal }) => getImport(kind, organisation, id, signal),
    refetchInterval: ({ state }) => ((state.data && !isUnderWay(state.data)) || isFinal(state.error) ? false : EVERY),
    staleTime: 0,
    enabled: id !== '',
  });
  const done = found.data?.state === 'DONE' || found.data?.state === 'CANCELLED';
  useEffect(() => {
    if (!done) return;
    void client.invalidateQueries({ queryKey: orgKey(organisation, 'authorizations') });
    void client.invalidateQueries({ queryKey: orgKey(organisation, 'means') });
  }, [done, client, organisation]);
  return found;
}

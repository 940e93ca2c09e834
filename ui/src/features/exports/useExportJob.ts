import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import {
  getExport,
  startExport,
  stopExport,
  type ExportFilter,
  type ExportJob,
  type FileKind,
  type Overview,
} from '../../api/exports';
import { isFinal } from '../../api/problem';
import { orgKey } from '../../app/organisation';

const EVERY = 1_000;
const goesOn = (job: ExportJob | undefined) => job?.state === 'QUEUED' || job?.state === 'RUNNING';

/** Starts one job when the dialog opens, and asks every second how far it is. */
export function useExportJob(organisation: string, overview: Overview, kind: FileKind, filter: ExportFilter) {
  const start = useMutation({ mutationFn: () => startExport(organisation, overview, kind, filter) });
  const begun = useRef(false);
  const begin = start.mutate;
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    begin();
  }, [begin]);
  const id = start.data?.id;
  const poll = useQuery({
    queryKey: orgKey(organisation, 'export-job', id),
    queryFn: ({ signal }) => getExport(organisation, id!, signal),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (goesOn(state.data ?? start.data) && !isFinal(state.error) ? EVERY : false),
    staleTime: 0,
  });
  return {
    job: poll.data ?? start.data,
    error: start.error ?? poll.error,
    retry: () => (poll.isError ? void poll.refetch() : begin()),
    stop: () => id !== undefined && void stopExport(organisation, id).catch(() => {}),
  };
}

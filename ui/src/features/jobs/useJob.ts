import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { getJob, type GrantJob } from '../../api/grants';
import { isFinal } from '../../api/problem';
import { orgKey } from '../../app/organisation';

const EVERY = 1_000;

export const isOver = (job: Pick<GrantJob, 'state'>) => job.state === 'DONE' || job.state === 'CANCELLED';

/** Asked every second until it is over; then what counts authorizations is asked again. */
export function useJob(organisation: string, id: string) {
  const client = useQueryClient();
  const job = useQuery({
    queryKey: orgKey(organisation, 'grant-job', id),
    queryFn: ({ signal }) => getJob(organisation, id, signal),
    refetchInterval: ({ state }) => ((state.data && isOver(state.data)) || isFinal(state.error) ? false : EVERY),
    staleTime: 0,
  });
  const over = job.data ? isOver(job.data) : false;
  useEffect(() => {
    if (over) void client.invalidateQueries({ queryKey: orgKey(organisation, 'authorizations') });
  }, [over, client, organisation]);
  return job;
}

import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  approve,
  getApplication,
  getApplications,
  reject,
  type Application,
  type ApplicationFilter,
} from '../../api/applications';

export const useApplications = (filter: ApplicationFilter) =>
  useQuery({
    queryKey: ['applications', 'page', filter],
    queryFn: ({ signal }) => getApplications(filter, signal),
    placeholderData: keepPreviousData,
  });

export const useApplication = (meansId: string) =>
  useQuery({ queryKey: ['applications', 'detail', meansId], queryFn: ({ signal }) => getApplication(meansId, signal) });

/** Approving, or rejecting with a reason. Of two employees who decide at once, the second gets a 409. */
export function useDecision(application: Application) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason?: string) =>
      reason === undefined
        ? approve(application.meansId, application.version)
        : reject(application.meansId, application.version, reason),
    onSettled: () => client.invalidateQueries({ queryKey: ['applications'] }),
  });
}

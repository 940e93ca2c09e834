import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  approve,
  getApplication,
  getApplications,
  giveBack,
  reject,
  take,
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

/** Taking an application at the version that was seen, also from a colleague; and giving it back. */
export function useHandling({ meansId, version }: Application) {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: ['applications'] });
  return {
    take: useMutation({ mutationFn: (takeOver: boolean) => take(meansId, version, takeOver), onSettled }),
    giveBack: useMutation({ mutationFn: () => giveBack(meansId), onSettled }),
  };
}

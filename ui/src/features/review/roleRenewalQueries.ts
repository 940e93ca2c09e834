import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  approveRoleRenewal,
  getRoleRenewal,
  getRoleRenewals,
  rejectRoleRenewal,
  type RoleRenewal,
  type RoleRenewalFilter,
} from '../../api/roleRenewals';

export const useRoleRenewals = (filter: RoleRenewalFilter) =>
  useQuery({
    queryKey: ['applications', 'renewals', filter],
    queryFn: ({ signal }) => getRoleRenewals(filter, signal),
    placeholderData: keepPreviousData,
  });

export const useRoleRenewal = (id: string) =>
  useQuery({
    queryKey: ['applications', 'renewal', id],
    queryFn: ({ signal }) => getRoleRenewal(id, signal),
  });

/** Approving for one of the candidates, or rejecting with a reason. */
export function useRenewalDecision(renewal: RoleRenewal) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (decision: { meansId: string } | { reason: string }) =>
      'meansId' in decision
        ? approveRoleRenewal(renewal.renewalId, renewal.version, decision.meansId)
        : rejectRoleRenewal(renewal.renewalId, renewal.version, decision.reason),
    onSettled: () => client.invalidateQueries({ queryKey: ['applications'] }),
  });
}

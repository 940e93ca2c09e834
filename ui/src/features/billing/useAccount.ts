import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getAccount, type BillingAccount } from '../../api/account';
import { orgKey } from '../../app/organisation';

const keyOf = (organisation: string) => orgKey(organisation, 'billing-account');

export const useAccount = (organisation: string) =>
  useQuery({ queryKey: keyOf(organisation), queryFn: ({ signal }) => getAccount(organisation, signal) });

/** Every change answers with the account as it is now. */
export function useSetAccount(organisation: string) {
  const client = useQueryClient();
  return (account: BillingAccount) => client.setQueryData(keyOf(organisation), account);
}

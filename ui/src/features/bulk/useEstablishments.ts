import { useQuery } from '@tanstack/react-query';
import { getEstablishments } from '../../api/grants';
import { orgKey, useManaged } from '../../app/organisation';
import { useMe } from '../../app/session';

/** The establishments of this KvK number that are known here, to restrict a machtiging to. */
export function useEstablishments() {
  const { organisationId } = useManaged();
  const mine = useMe().data?.organisations ?? [];
  const known = useQuery({
    queryKey: orgKey(organisationId, 'establishments'),
    queryFn: ({ signal }) => getEstablishments(organisationId, signal),
  });
  return (known.data?.establishments ?? []).map((number) => {
    const name = mine.find((o) => o.establishmentNumber === number)?.name;
    return { value: number, label: name ? `${name} (${number})` : number };
  });
}

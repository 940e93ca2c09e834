import { useManaged } from '../../app/organisation';
import { useMe } from '../../app/session';

/** The establishments of this KvK number that are known here, to restrict a machtiging to. */
export function useEstablishments() {
  const { kvkNumber } = useManaged();
  const all = useMe().data?.organisations ?? [];
  return all
    .filter((o) => o.kvkNumber === kvkNumber && o.establishmentNumber)
    .map((o) => ({ value: o.establishmentNumber!, label: `${o.name} (${o.establishmentNumber})` }));
}

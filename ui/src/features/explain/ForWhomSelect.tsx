import { useTranslation } from 'react-i18next';
import type { ForWhom } from '../../api/explanation';
import { useManaged } from '../../app/organisation';
import { useEstablishments } from '../bulk/useEstablishments';
import { useReceived } from '../chain/queries';

const WHOLE = '';
const keyOf = ({ establishment, relation }: ForWhom) =>
  establishment ? `v:${establishment}` : relation ? `r:${relation}` : WHOLE;

interface Props {
  serviceId: string;
  value: ForWhom;
  onChange: (value: ForWhom) => void;
}

/** For whom the login is: the whole organisation, one establishment, or a relation that gave this service in a chain. */
export function ForWhomSelect({ serviceId, value, onChange }: Props) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const establishments = useEstablishments();
  const received = useReceived(organisationId, '', 0);
  const options = new Map<string, { text: string; value: ForWhom }>([
    [WHOLE, { text: t('why.whole'), value: {} }],
    ...establishments.map(
      (one) =>
        [
          `v:${one.value}`,
          { text: t('why.establishment', { name: one.label }), value: { establishment: one.value } },
        ] as const,
    ),
    ...(received.data?.items ?? [])
      .filter((chain) => chain.serviceId === serviceId && chain.relationKvk)
      .map(
        ({ relationKvk = '', relationName }) =>
          [
            `r:${relationKvk}`,
            { text: t('bulk.forRelation', { name: relationName ?? relationKvk }), value: { relation: relationKvk } },
          ] as const,
      ),
  ]);
  const key = keyOf(value);
  if (!options.has(key))
    options.set(key, { text: value.establishment ?? t('company.kvk', { kvk: value.relation ?? '' }), value });
  if (options.size === 1) return null;
  return (
    <label className="bm-why__for">
      <span>{t('why.forWhom')}</span>
      <select className="bm-text" value={key} onChange={(event) => onChange(options.get(event.target.value)!.value)}>
        {[...options].map(([id, { text }]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

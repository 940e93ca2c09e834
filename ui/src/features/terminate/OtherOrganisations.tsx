import { useTranslation } from 'react-i18next';
import type { OtherOrganisation } from '../../api/means';

interface Props {
  others: OtherOrganisation[];
  chosen: string[];
  onChange: (ids: string[]) => void;
}

/** R73: end it there as well. */
export function OtherOrganisations({ others, chosen, onChange }: Props) {
  const { t } = useTranslation();
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((c) => c !== id) : [...chosen, id]);
  return (
    <fieldset className="bm-group">
      <legend>{t('end.others')}</legend>
      <p className="bm-field__hint">{t('end.othersHint')}</p>
      <ul className="bm-checklist">
        {others.map(({ organisationId, name }) => (
          <li key={organisationId}>
            <label className="bm-tick">
              <input
                type="checkbox"
                checked={chosen.includes(organisationId)}
                onChange={() => toggle(organisationId)}
              />
              <span>{name}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

import { useTranslation } from 'react-i18next';
import type { OtherPlace } from '../../api/termination';

interface Props {
  others: OtherPlace[];
  chosen: string[];
  onChange: (ids: string[]) => void;
}

/** R73: end it there as well; where that would leave no administrator it says so (R76). */
export function OtherOrganisations({ others, chosen, onChange }: Props) {
  const { t } = useTranslation();
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((c) => c !== id) : [...chosen, id]);
  return (
    <fieldset className="bm-group">
      <legend>{t('end.others')}</legend>
      <p className="bm-field__hint">{t('end.othersHint')}</p>
      <ul className="bm-checklist">
        {others.map(({ organisationId, name, refusal }) => (
          <li key={organisationId}>
            <label className="bm-tick">
              <input
                type="checkbox"
                checked={chosen.includes(organisationId)}
                disabled={refusal !== null}
                aria-describedby={refusal ? `refusal-${organisationId}` : undefined}
                onChange={() => toggle(organisationId)}
              />
              <span>{name}</span>
            </label>
            {refusal && (
              <p id={`refusal-${organisationId}`} className="bm-field__hint">
                {refusal}
              </p>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

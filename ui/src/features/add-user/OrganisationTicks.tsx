import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyOrganisation } from '../../api/identity';
import { companyNumber } from '../../app/companyNumber';
import { SearchBox } from '../../ui/SearchBox';
import { plain } from '../authorizations/plain';

interface Props {
  current: MyOrganisation;
  others: MyOrganisation[];
  chosen: string[];
  onChange: (ids: string[]) => void;
}

/** More than this many are searched in, not scrolled through. */
const MANY = 10;
const SHOWN = 50;

/** R54: “Organisaties”; the current one is ticked and stays so. */
export function OrganisationTicks({ current, others, chosen, onChange }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const found = others.filter((o) => plain(`${o.name} ${o.kvkNumber}`).includes(plain(text)));
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((c) => c !== id) : [...chosen, id]);
  return (
    <fieldset className="bm-group">
      <legend>{t('wizard.organisations')}</legend>
      <p className="bm-field__hint">{t('wizard.organisationsHint')}</p>
      {others.length > MANY && (
        <SearchBox label={t('company.search')} placeholder={t('company.search')} value={text} onChange={setText} />
      )}
      <ul className="bm-checklist">
        <li>
          <label className="bm-tick">
            <input type="checkbox" checked disabled />
            <span>
              {current.name} <span className="bm-dim">{companyNumber(t, current)}</span>
            </span>
          </label>
        </li>
        {found.slice(0, SHOWN).map((o) => (
          <li key={o.organisationId}>
            <label className="bm-tick">
              <input
                type="checkbox"
                checked={chosen.includes(o.organisationId)}
                onChange={() => toggle(o.organisationId)}
              />
              <span>
                {o.name} <span className="bm-dim">{companyNumber(t, o)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && (
        <p className="bm-dim">{t('wizard.moreOrganisations', { count: found.length - SHOWN })}</p>
      )}
    </fieldset>
  );
}

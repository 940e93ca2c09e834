import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Company } from '../../api/identity';
import { Button } from '../../ui/Button';
import { Alert } from '../../ui/states';
import type { ChosenCompany } from './registration';

/** The company from the register; the whole of it, or one establishment. */
export function FoundCompany({ company, onChoose }: { company: Company; onChoose: (company: ChosenCompany) => void }) {
  const { t } = useTranslation();
  const [establishmentNumber, setEstablishment] = useState('');
  const { street, houseNumber, postalCode, city } = company.address;
  return (
    <section className="bm-found" aria-label={t('register.found')} role="status">
      <strong>{company.name}</strong>
      <span className="bm-dim">
        {t('company.kvk', { kvk: company.kvkNumber })} · {street} {houseNumber}, {postalCode} {city}
      </span>
      {company.establishments.length > 1 && (
        <div className="bm-field">
          <label className="bm-field__label" htmlFor="establishment">
            {t('register.establishment')}
          </label>
          <select
            id="establishment"
            className="bm-text"
            value={establishmentNumber}
            onChange={(event) => setEstablishment(event.target.value)}
          >
            <option value="">{t('register.wholeCompany')}</option>
            {company.establishments.map((e) => (
              <option key={e.establishmentNumber} value={e.establishmentNumber}>
                {e.name} – {e.establishmentNumber}, {e.address.city}
              </option>
            ))}
          </select>
        </div>
      )}
      {establishmentNumber && <Alert tone="warn">{t('settings.establishmentWarning')}</Alert>}
      {company.legalRepresentatives > 1 && (
        <Alert>{t('register.severalRepresentatives', { count: company.legalRepresentatives })}</Alert>
      )}
      <div>
        <Button
          kind="primary"
          onPress={() =>
            onChoose({
              kvkNumber: company.kvkNumber,
              name: company.name,
              establishmentNumber: establishmentNumber || undefined,
            })
          }
        >
          {t('register.choose')}
        </Button>
      </div>
    </section>
  );
}

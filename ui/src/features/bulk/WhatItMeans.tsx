import { useTranslation } from 'react-i18next';
import type { CatalogueService } from '../../api/authorizations';
import { Fold } from '../../ui/Fold';
import { serviceText } from '../../ui/serviceText';

const SHOWN = 10;

/** Norm 6: what a machtiging means, and what each chosen service is for; of many, the first ones. */
export function WhatItMeans({ services }: { services: CatalogueService[] }) {
  const { t } = useTranslation();
  const told = services.filter(({ description }) => description);
  return (
    <>
      <p>{t('auth.meaning')}</p>
      {told.length > 0 && (
        <Fold title={t('bulk.about')}>
          <dl className="bm-about">
            {told.slice(0, SHOWN).map(({ serviceId, provider, name, description }) => (
              <div key={serviceId}>
                <dt>{serviceText(provider, name)}</dt>
                <dd>{description}</dd>
              </div>
            ))}
          </dl>
          {told.length > SHOWN && <p>{t('change.lostMore', { count: told.length - SHOWN })}</p>}
        </Fold>
      )}
    </>
  );
}

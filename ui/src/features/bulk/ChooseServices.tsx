import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueService } from '../../api/authorizations';
import { Button } from '../../ui/Button';
import { ServicePicker } from '../authorizations/ServicePicker';
import { useAboveOwn } from '../authorizations/useAboveOwn';

interface Props {
  chosen: CatalogueService[];
  onBack: () => void;
  onNext: (chosen: CatalogueService[]) => void;
}

/** R105, R106: “Kies diensten”. */
export function ChooseServices({ chosen, onBack, onNext }: Props) {
  const { t } = useTranslation();
  const [services, setServices] = useState(chosen);
  const aboveOwn = useAboveOwn();
  return (
    <div className="bm-stack">
      <ServicePicker chosen={services} onChange={setServices} refusal={aboveOwn} all />
      <div className="bm-form__actions bm-form__actions--sticky">
        <span className="bm-form__count" role="status">
          {t('auth.chosen', { count: services.length })}
        </span>
        <Button onPress={onBack}>{t('app.cancel')}</Button>
        <Button kind="primary" isDisabled={services.length === 0} onPress={() => onNext(services)}>
          {t('bulk.addServices')}
        </Button>
      </div>
    </div>
  );
}

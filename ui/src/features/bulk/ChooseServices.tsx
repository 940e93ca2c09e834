import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueService } from '../../api/authorizations';
import { Button } from '../../ui/Button';
import { LoadError, Skeleton } from '../../ui/states';
import { Checklist } from '../authorizations/Checklist';
import { useCatalogue } from '../authorizations/queries';

interface Props {
  chosen: CatalogueService[];
  onBack: () => void;
  onNext: (chosen: CatalogueService[]) => void;
}

/** R105: “Kies diensten”. */
export function ChooseServices({ chosen, onBack, onNext }: Props) {
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const [ids, setIds] = useState(() => new Set(chosen.map((s) => s.serviceId)));
  if (catalogue.isPending) return <Skeleton />;
  if (catalogue.isError) return <LoadError error={catalogue.error} retry={() => void catalogue.refetch()} />;
  const services = catalogue.data;
  return (
    <div className="bm-stack">
      <Checklist services={services} chosen={ids} onChange={setIds} />
      {catalogue.hasNextPage && (
        <div>
          <Button small onPress={() => void catalogue.fetchNextPage()} isPending={catalogue.isFetchingNextPage}>
            {t('auth.moreServices')}
          </Button>
        </div>
      )}
      <div className="bm-form__actions">
        <span className="bm-form__count" role="status">
          {t('auth.chosen', { count: ids.size })}
        </span>
        <Button onPress={onBack}>{t('app.cancel')}</Button>
        <Button
          kind="primary"
          isDisabled={ids.size === 0}
          onPress={() => onNext(services.filter((s) => ids.has(s.serviceId)))}
        >
          {t('bulk.addServices')}
        </Button>
      </div>
    </div>
  );
}

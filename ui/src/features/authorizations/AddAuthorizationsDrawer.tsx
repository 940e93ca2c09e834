import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Authorization, CatalogueService } from '../../api/authorizations';
import type { MeansDetail } from '../../api/means';
import { atLeast } from '../../api/types';
import { useManaged } from '../../app/organisation';
import { addYears, longDate, today } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Alert, LoadError, Skeleton } from '../../ui/states';
import { useToast } from '../../ui/Toasts';
import { Checklist } from './Checklist';
import { MAX_YEARS } from './endDate';
import { useCatalogue, useGrant } from './queries';

interface Props {
  means: MeansDetail;
  existing: Authorization[];
  onClose: () => void;
}

/** R88–R92: tick services; too low a level is shown but cannot be ticked. */
export function AddAuthorizationsDrawer({ means, existing, onClose }: Props) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const catalogue = useCatalogue();
  const grant = useGrant(organisationId);
  const toast = useToast();
  const [chosen, setChosen] = useState<Set<string>>(new Set());
  const has = new Set(existing.map((a) => a.serviceId));
  const services = (catalogue.data ?? []).filter((service) => !has.has(service.serviceId));
  const refusal = (service: CatalogueService) =>
    atLeast(means.level, service.level) ? undefined : t('auth.levelTooLow');
  const submit = () =>
    grant.mutate(
      { serviceIds: [...chosen], meansIds: [means.meansId] },
      {
        onSuccess: ({ results }) => {
          const refused = results.filter((r) => r.outcome === 'REFUSED');
          toast({ text: t('auth.added', { count: results.length - refused.length, name: means.name }) });
          if (refused.length === 0) onClose();
          else setChosen(new Set(refused.map((r) => r.serviceId)));
        },
      },
    );
  const refused = grant.data?.results.filter((r) => r.outcome === 'REFUSED') ?? [];
  return (
    <Dialog title={t('auth.addTitle', { name: means.name })} isOpen onClose={onClose} shape="drawer">
      <div className="bm-drawer__body">
        <p className="bm-dim">
          {t('auth.addHint', { count: MAX_YEARS, date: longDate(addYears(today(), MAX_YEARS)) })}
        </p>
        {grant.isError && (
          <Alert tone="bad" live>
            {grant.error.message}
          </Alert>
        )}
        {refused.length > 0 && (
          <Alert tone="bad" live title={t('auth.refused')}>
            <ul>
              {refused.map((r) => (
                <li key={r.serviceId}>{r.message ?? t('auth.levelTooLow')}</li>
              ))}
            </ul>
          </Alert>
        )}
        {catalogue.isPending && <Skeleton />}
        {catalogue.isError && <LoadError error={catalogue.error} retry={() => void catalogue.refetch()} />}
        {catalogue.data && <Checklist services={services} chosen={chosen} onChange={setChosen} refusal={refusal} />}
        {catalogue.hasNextPage && (
          <Button small onPress={() => void catalogue.fetchNextPage()} isPending={catalogue.isFetchingNextPage}>
            {t('auth.moreServices')}
          </Button>
        )}
      </div>
      <div className="bm-drawer__foot">
        <span role="status">{t('auth.chosen', { count: chosen.size })}</span>
        <Button kind="primary" isDisabled={chosen.size === 0} isPending={grant.isPending} onPress={submit}>
          {t('auth.addSubmit')}
        </Button>
      </div>
    </Dialog>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueService } from '../../api/authorizations';
import type { MeansDetail } from '../../api/means';
import { atLeast } from '../../api/types';
import { useManaged } from '../../app/organisation';
import { addYears, longDate, today } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Refusal } from '../../ui/Refusal';
import { Alert } from '../../ui/states';
import { useToast } from '../../ui/Toasts';
import { MAX_YEARS } from './endDate';
import { useGrant } from './queries';
import { ServicePicker } from './ServicePicker';
import { useAboveOwn } from './useAboveOwn';
import { useHeld } from './useHeld';

interface Props {
  means: MeansDetail;
  onClose: () => void;
}

/** R88–R92: tick services, a whole provider or algemene bevoegdheid; too low a level is shown but cannot be ticked. */
export default function AddAuthorizationsDrawer({ means, onClose }: Props) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const grant = useGrant(organisationId);
  const toast = useToast();
  const aboveOwn = useAboveOwn();
  const [chosen, setChosen] = useState<CatalogueService[]>([]);
  const held = useHeld(organisationId, means.meansId);
  const refusal = (service: CatalogueService) =>
    !atLeast(means.level, service.level) ? t('auth.levelTooLow') : aboveOwn(service);
  const submit = () =>
    grant.mutate(
      { serviceIds: chosen.map((s) => s.serviceId), meansIds: [means.meansId] },
      {
        onSuccess: ({ results }) => {
          const refused = new Set(results.filter((r) => r.outcome === 'REFUSED').map((r) => r.serviceId));
          toast({ text: t('auth.added', { count: results.length - refused.size, name: means.name }) });
          if (refused.size === 0) onClose();
          else setChosen(chosen.filter((s) => refused.has(s.serviceId)));
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
        <p className="bm-dim">{t('auth.meaning')}</p>
        <Refusal error={grant.error} />
        {refused.length > 0 && (
          <Alert tone="bad" live title={t('auth.refused')}>
            <ul>
              {refused.map((r) => (
                <li key={r.serviceId}>{r.message ?? t('auth.levelTooLow')}</li>
              ))}
            </ul>
          </Alert>
        )}
        <ServicePicker chosen={chosen} onChange={setChosen} hidden={held} refusal={refusal} />
      </div>
      <div className="bm-drawer__foot">
        <span role="status">{t('auth.chosen', { count: chosen.length })}</span>
        <Button kind="primary" isDisabled={chosen.length === 0} isPending={grant.isPending} onPress={submit}>
          {t('auth.addSubmit')}
        </Button>
      </div>
    </Dialog>
  );
}

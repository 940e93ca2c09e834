import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ChainAuthorization } from '../../api/chain';
import { useManaged } from '../../app/organisation';
import { Button } from '../../ui/Button';
import { newBulk, saveBulk } from '../bulk/draft';

/** The intermediary lets its own employees in, exactly as for its own machtigingen: the same steps, for this relation. */
export function GiveAccess({ chain }: { chain: ChainAuthorization }) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const navigate = useNavigate();
  const { serviceId, serviceName, provider, level, endDate, relationKvk, relationName } = chain;
  const start = () => {
    saveBulk(organisationId, {
      ...newBulk(),
      services: [{ serviceId, name: serviceName, provider, level }],
      endDate,
      relation: { kvkNumber: relationKvk ?? '', name: relationName ?? '' },
    });
    void navigate({ to: '/machtigingen/toevoegen/$step', params: { step: 'gebruikers' } } as never);
  };
  return (
    <Button small onPress={start} aria-label={t('chain.giveAccessTo', { name: relationName, service: serviceName })}>
      {t('chain.giveAccess')}
    </Button>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getUsersPerLevel } from '../../api/authorizations';
import { LEVELS } from '../../api/types';
import { orgKey, useManaged } from '../../app/organisation';
import { LevelBadge } from '../../ui/badges';

/** R103: how many users at each level. */
export function PerLevel({ serviceId }: { serviceId: string }) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const counts = useQuery({
    queryKey: orgKey(organisationId, 'authorizations', 'per-level', serviceId),
    queryFn: ({ signal }) => getUsersPerLevel(organisationId, serviceId, signal),
  });
  const perLevel = counts.data?.usersPerLevel ?? {};
  return (
    <ul className="bm-perlevel" aria-label={t('services.perLevel')}>
      {LEVELS.filter((level) => perLevel[level]).map((level) => (
        <li key={level}>
          <LevelBadge level={level} /> {t('services.users', { count: perLevel[level] })}
        </li>
      ))}
    </ul>
  );
}

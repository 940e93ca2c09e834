import { useTranslation } from 'react-i18next';
import type { MeansTotals } from '../../api/means';
import { STATUSES } from '../../api/types';
import { FilterChips } from '../../ui/FilterChips';
import { useUsersFilter } from './filter';

/** The four statuses of R5, with how many of each the whole company has, and what the strip above was asked for. */
export function StatusFilter({ totals }: { totals: MeansTotals | undefined }) {
  const { t } = useTranslation();
  const { search, change } = useUsersFilter();
  const chips = [
    { key: 'ALL', label: t('users.all'), count: totals?.all },
    ...STATUSES.map((key) => ({ key: key as string, label: t(`status.${key}`), count: totals && (totals[key] ?? 0) })),
    ...(search.status === 'ATTENTION'
      ? [{ key: 'ATTENTION', label: t('users.activationOnly'), count: totals?.attention }]
      : []),
    ...(search.status === 'ROLE_EXPIRING' ? [{ key: 'ROLE_EXPIRING', label: t('users.roleExpiringOnly') }] : []),
    ...(search.expiring ? [{ key: 'EXPIRING', label: t('users.expiringOnly') }] : []),
  ];
  const select = (key: string) =>
    change({
      status: key === 'ALL' || key === 'EXPIRING' ? undefined : key,
      expiring: key === 'EXPIRING' || undefined,
    });
  const selected = search.expiring ? 'EXPIRING' : (search.status ?? 'ALL');
  return <FilterChips label={t('users.filter')} chips={chips} selected={selected} onSelect={select} />;
}

import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { MeansTotals } from '../../api/means';
import { STATUSES } from '../../api/types';
import { useUsersFilter } from './filter';

/** The four statuses of R5 with how many of each the whole company has. */
export function StatusFilter({ totals }: { totals: MeansTotals | undefined }) {
  const { t } = useTranslation();
  const { search, change } = useUsersFilter();
  return (
    <div className="bm-toolbar">
      <ToggleButtonGroup
        aria-label={t('users.filter')}
        className="bm-filters"
        selectionMode="single"
        selectedKeys={search.expiring ? ['EXPIRING'] : [search.status ?? 'ALL']}
        onSelectionChange={(keys) => {
          const [key = 'ALL'] = keys;
          change({
            status: key === 'ALL' || key === 'EXPIRING' ? undefined : String(key),
            expiring: key === 'EXPIRING' || undefined,
          });
        }}
      >
        <ToggleButton id="ALL" className="bm-filter">
          {t('users.all')} <span className="bm-filter__n">{totals?.all ?? ''}</span>
        </ToggleButton>
        {STATUSES.map((status) => (
          <ToggleButton key={status} id={status} className="bm-filter">
            {t(`status.${status}`)} <span className="bm-filter__n">{totals ? (totals[status] ?? 0) : ''}</span>
          </ToggleButton>
        ))}
        {search.expiring && (
          <ToggleButton id="EXPIRING" className="bm-filter">
            {t('users.expiringOnly')}
          </ToggleButton>
        )}
      </ToggleButtonGroup>
    </div>
  );
}

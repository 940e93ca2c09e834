import { useTranslation } from 'react-i18next';
import type { Summary } from '../../api/authorizations';
import type { MeansRow } from '../../api/means';
import { LevelBadge, RoleLabel, StatusBadge, TaxLabel } from '../../ui/badges';
import { IconChevronDown } from '../../ui/icons';
import { Expiring } from './AuthorizationCount';
import { StatusNotes } from './StatusNotes';
import { LazyUserDetail } from './LazyUserDetail';
import { UserMenu } from './UserMenu';
import { UserName } from './UserName';
import { useOpenRow } from './useOpenRow';
import { countsOf, type ListProps } from './UsersTable';

/** The same list on a narrow screen. */
export function UserCards({ rows, summary, organisation }: ListProps) {
  const { t } = useTranslation();
  return (
    <ul className="bm-list" aria-label={t('users.table', { org: organisation })}>
      {rows.map((row) => (
        <UserCard key={row.meansId} row={row} counts={countsOf(summary, row.meansId)} />
      ))}
    </ul>
  );
}

function UserCard({ row, counts }: { row: MeansRow; counts: Summary['items'][number] | undefined }) {
  const { t } = useTranslation();
  const { open, toggle } = useOpenRow(row.meansId);
  return (
    <li className={open ? 'bm-item bm-item--open' : 'bm-item'}>
      <div className="bm-item__head">
        <div className="bm-item__name">
          <UserName row={row} />
        </div>
        <UserMenu row={row} />
      </div>
      <div className="bm-item__meta">
        <StatusBadge status={row.status} />
        <LevelBadge level={row.level} />
        <RoleLabel role={row.role} />
        {row.taxAuthorityMeans && <TaxLabel />}
        <StatusNotes row={row} />
      </div>
      <button type="button" className="bm-item__open" aria-expanded={open} onClick={toggle}>
        <span className="bm-item__opentext">
          <span>{t('users.authorizations', { count: counts?.count ?? 0 })}</span>
          <Expiring counts={counts} />
          <span className="bm-sr-only">, {t(open ? 'users.hide' : 'users.show', { name: row.name })}</span>
        </span>
        <IconChevronDown size={20} aria-hidden className="bm-chevron" />
      </button>
      {open && <LazyUserDetail row={row} />}
    </li>
  );
}

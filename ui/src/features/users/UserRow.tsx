import { useTranslation } from 'react-i18next';
import type { Summary } from '../../api/authorizations';
import type { MeansRow } from '../../api/means';
import { LevelBadge, RoleLabel, StatusBadge, TaxLabel } from '../../ui/badges';
import { IconChevronRight } from '../../ui/icons';
import { AuthorizationCount } from './AuthorizationCount';
import { StatusNotes } from './StatusNotes';
import { LazyUserDetail } from './LazyUserDetail';
import { UserMenu } from './UserMenu';
import { UserName } from './UserName';
import { useOpenRow } from './useOpenRow';

export function UserRow({ row, counts }: { row: MeansRow; counts: Summary['items'][number] | undefined }) {
  const { t } = useTranslation();
  const { open, toggle, onRowClick } = useOpenRow(row.meansId);
  const region = `detail-${row.meansId}`;
  return (
    <>
      <tr className={open ? 'bm-row bm-row--open' : 'bm-row'} onClick={onRowClick}>
        <td className="bm-k-open">
          <button
            type="button"
            className="bm-iconbutton"
            aria-expanded={open}
            aria-controls={open ? region : undefined}
            aria-label={t(open ? 'users.hide' : 'users.show', { name: row.name })}
            onClick={toggle}
          >
            <IconChevronRight size={20} aria-hidden className="bm-arrow" />
          </button>
        </td>
        <th scope="row" className="bm-k-name">
          <UserName row={row} />
        </th>
        <td>
          <RoleLabel role={row.role} />
        </td>
        <td>
          <LevelBadge level={row.level} />
          {row.taxAuthorityMeans && <TaxLabel />}
        </td>
        <td className={row.secondFactor === 'NONE' ? 'bm-dim' : undefined}>{t(`factor.${row.secondFactor}`)}</td>
        <td>
          <StatusBadge status={row.status} />
          <StatusNotes row={row} />
        </td>
        <td>
          <AuthorizationCount counts={counts} />
        </td>
        <td className="bm-k-actions">
          <UserMenu row={row} />
        </td>
      </tr>
      {open && (
        <tr className="bm-detailrow">
          <td colSpan={8} id={region}>
            <LazyUserDetail row={row} />
          </td>
        </tr>
      )}
    </>
  );
}

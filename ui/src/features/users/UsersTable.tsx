import { useTranslation } from 'react-i18next';
import type { Summary } from '../../api/authorizations';
import type { MeansRow } from '../../api/means';
import { SortHeader } from './SortHeader';
import { UserRow } from './UserRow';

export interface ListProps {
  rows: MeansRow[];
  summary: Summary | undefined;
  organisation: string;
}

export const countsOf = (summary: Summary | undefined, meansId: string) =>
  summary?.items.find((item) => item.meansId === meansId);

/** The list as a table, where there is room for one. */
export function UsersTable({ rows, summary, organisation }: ListProps) {
  const { t } = useTranslation();
  return (
    <table className="bm-table">
      <caption className="bm-sr-only">{t('users.table', { org: organisation })}</caption>
      <colgroup>
        {['open', 'name', 'role', 'level', 'factor', 'status', 'auth', 'actions'].map((column) => (
          <col key={column} className={`bm-c-${column}`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className="bm-k-open">
            <span className="bm-sr-only">{t('users.column.details')}</span>
          </th>
          <SortHeader column="name" />
          <SortHeader column="role" />
          <SortHeader column="level" />
          <th scope="col">{t('users.column.factor')}</th>
          <SortHeader column="status" />
          <th scope="col">{t('users.column.authorizations')}</th>
          <th scope="col">
            <span className="bm-sr-only">{t('menu.column')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <UserRow key={row.meansId} row={row} counts={countsOf(summary, row.meansId)} />
        ))}
      </tbody>
    </table>
  );
}

import { useTranslation } from 'react-i18next';
import { IconChevronDown, IconChevronUp, IconSelector } from '../../ui/icons';
import { useUsersFilter } from './filter';

/** A column that can be sorted: up, down, and back to how it was. */
export function SortHeader({ column }: { column: 'name' | 'role' | 'level' | 'status' }) {
  const { t } = useTranslation();
  const { search, change } = useUsersFilter();
  const up = search.sort === column;
  const down = search.sort === `-${column}`;
  const next = up ? `-${column}` : down ? undefined : column;
  return (
    <th scope="col" aria-sort={up ? 'ascending' : down ? 'descending' : undefined}>
      <button type="button" className="bm-sort" onClick={() => change({ sort: next })}>
        {t(`users.column.${column}`)}
        {up && <IconChevronUp size={16} aria-hidden />}
        {down && <IconChevronDown size={16} aria-hidden />}
        {!up && !down && <IconSelector size={16} aria-hidden className="bm-sort__off" />}
      </button>
    </th>
  );
}

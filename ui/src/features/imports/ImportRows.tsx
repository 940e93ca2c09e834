import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  getImportRows,
  OUTCOMES,
  type Import,
  type ImportCounts,
  type ImportKind,
  type ImportOutcome,
} from '../../api/imports';
import { FilterChips } from '../../ui/FilterChips';
import { Pager } from '../../ui/Pager';
import { LoadError, Skeleton } from '../../ui/states';
import { ImportRowItem } from './ImportRowItem';
import { importKey } from './useImport';

const SIZE = 25;
const ALL = 'ALL';
const COUNT = {
  NEW: 'added',
  CHANGED: 'changed',
  UNCHANGED: 'unchanged',
  REFUSED: 'refused',
} as const satisfies Record<ImportOutcome, keyof ImportCounts>;

interface Props {
  kind: ImportKind;
  organisation: string;
  found: Import;
  counts: ImportCounts;
}

/** Row by row what the file does or did, and of which outcome one wants to see them. */
export function ImportRows({ kind, organisation, found, counts }: Props) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState(ALL);
  const [page, setPage] = useState(0);
  const filter = { outcome: outcome === ALL ? undefined : outcome, page, size: SIZE };
  const rows = useQuery({
    queryKey: [...importKey(kind, organisation, found.id), 'rows', filter, found.state, found.done],
    queryFn: ({ signal }) => getImportRows(kind, organisation, found.id, filter, signal),
    placeholderData: keepPreviousData,
  });
  const chips = OUTCOMES.map((key) => ({
    key: key as string,
    label: t(`import.outcome.${key}`),
    count: counts[COUNT[key]],
  })).filter(({ count }) => count > 0);
  return (
    <div className="bm-picker">
      <FilterChips
        label={t('import.filter')}
        chips={[{ key: ALL, label: t('users.all'), count: found.total }, ...chips]}
        selected={outcome}
        onSelect={(key) => {
          setOutcome(key);
          setPage(0);
        }}
      />
      {rows.isPending && <Skeleton />}
      {rows.isError && <LoadError error={rows.error} retry={() => void rows.refetch()} />}
      {rows.data && (
        <>
          <ul className="bm-auth">
            {rows.data.items.map((row) => (
              <ImportRowItem key={row.number} row={row} />
            ))}
          </ul>
          <Pager page={page} size={SIZE} total={rows.data.total} onPage={setPage} />
        </>
      )}
    </div>
  );
}

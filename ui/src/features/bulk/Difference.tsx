import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterChips } from '../../ui/FilterChips';
import { Pager } from '../../ui/Pager';
import { Skeleton } from '../../ui/states';
import type { BulkDraft } from './draft';
import { PairList } from './PairList';
import { countKinds, KINDS } from './pairs';
import { PreviewError } from './PreviewError';
import { usePreview } from './usePreview';

const SIZE = 25;
const ALL = 'ALL';

/** Every pair that will be saved, how many of each kind, and the kind one wants to look at. */
export function Difference({ organisation, draft }: { organisation: string; draft: BulkDraft }) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<string>(ALL);
  const [page, setPage] = useState(0);
  const preview = usePreview(organisation, draft);
  if (preview.isPending) return <Skeleton />;
  if (preview.isError) return <PreviewError error={preview.error} retry={() => void preview.refetch()} />;
  const counts = countKinds(preview.data);
  const pairs = preview.data.filter((pair) => kind === ALL || pair.kind === kind);
  const chips = KINDS.filter((key) => counts[key] > 0).map((key) => ({
    key: key as string,
    label: t(`bulk.kind.${key}`),
    count: counts[key],
  }));
  const select = (key: string) => {
    setKind(key);
    setPage(0);
  };
  return (
    <div className="bm-picker">
      <FilterChips
        label={t('bulk.kindFilter')}
        chips={[{ key: ALL, label: t('users.all'), count: preview.data.length }, ...chips]}
        selected={kind}
        onSelect={select}
      />
      <PairList pairs={pairs.slice(page * SIZE, (page + 1) * SIZE)} />
      {pairs.length > SIZE && <Pager page={page} size={SIZE} total={pairs.length} onPage={setPage} />}
    </div>
  );
}

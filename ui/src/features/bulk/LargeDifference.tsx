import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { howMany } from '../../ui/howMany';
import { Pager } from '../../ui/Pager';
import { Alert, Skeleton } from '../../ui/states';
import { pairsOf, type BulkDraft } from './draft';
import { PairList } from './PairList';
import { sliceOf, sliceSize } from './pairs';
import { PreviewError } from './PreviewError';
import { usePreview } from './usePreview';

const SIZE = 25;

/** A choice too large to compare at once: asked page by page, as one looks. */
export function LargeDifference({ organisation, draft }: { organisation: string; draft: BulkDraft }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(0);
  const preview = usePreview(organisation, sliceOf(draft, page, SIZE));
  return (
    <div className="bm-stack">
      <Alert>
        {t('bulk.large', {
          count: pairsOf(draft),
          ...howMany(t, { users: draft.users.length, services: draft.services.length }),
        })}
      </Alert>
      {preview.isPending && <Skeleton />}
      {preview.isError && <PreviewError error={preview.error} retry={() => void preview.refetch()} />}
      {preview.data && (
        <div className={preview.isPlaceholderData ? 'bm-stale' : undefined}>
          <PairList pairs={preview.data} />
        </div>
      )}
      <Pager page={page} size={sliceSize(draft, SIZE)} total={pairsOf(draft)} onPage={setPage} />
    </div>
  );
}

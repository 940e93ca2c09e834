import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getFeed, makeFeed, withdrawFeed } from '../../api/calendar';
import { orgKey, useManaged } from '../../app/organisation';
import { longDate } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { Refusal } from '../../ui/Refusal';
import { Alert, LoadError, Skeleton } from '../../ui/states';
import { FeedUrl } from './FeedUrl';

/** A private address for an agenda: made, copied once, withdrawn. */
export function FeedPanel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const client = useQueryClient();
  const queryKey = orgKey(organisationId, 'calendar-feed');
  const refresh = () => client.invalidateQueries({ queryKey });
  const feed = useQuery({ queryKey, queryFn: ({ signal }) => getFeed(organisationId, signal) });
  const make = useMutation({ mutationFn: () => makeFeed(organisationId), onSuccess: refresh });
  const withdraw = useMutation({
    mutationFn: () => withdrawFeed(organisationId),
    onSuccess: () => {
      make.reset();
      return refresh();
    },
  });
  if (feed.isPending) return <Skeleton rows={2} />;
  if (feed.isError) return <LoadError error={feed.error} retry={() => void feed.refetch()} />;
  const { active, createdAt } = feed.data;
  return (
    <div className="bm-dialog__body bm-stack">
      <p>{t('feed.text')}</p>
      <Refusal error={make.error ?? withdraw.error} />
      {make.data ? (
        <FeedUrl url={make.data.url} />
      ) : (
        active && (
          <Alert tone="good">
            {createdAt ? t('feed.activeSince', { date: longDate(createdAt) }) : t('feed.active')}
          </Alert>
        )
      )}
      <p className="bm-dim">{t(active ? 'feed.again' : 'feed.once')}</p>
      <div className="bm-dialog__actions">
        <Button onPress={onClose}>{t('app.close')}</Button>
        {active && (
          <Button isPending={withdraw.isPending} onPress={() => withdraw.mutate()}>
            {t('feed.withdraw')}
          </Button>
        )}
        {!make.data && (
          <Button kind="primary" isPending={make.isPending} onPress={() => make.mutate()}>
            {t(active ? 'feed.renew' : 'feed.make')}
          </Button>
        )}
      </div>
    </div>
  );
}

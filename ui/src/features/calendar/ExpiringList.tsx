import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Authorization } from '../../api/authorizations';
import { getExpiringList } from '../../api/calendar';
import { orgKey, useManaged } from '../../app/organisation';
import { longDate, monthYear } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { Pager } from '../../ui/Pager';
import { Empty, LoadError, Skeleton } from '../../ui/states';
import { useLastPage } from '../../ui/useLastPage';
import { DownloadMenu } from '../exports/DownloadMenu';
import { canRenew, ExpiringRow } from './ExpiringRow';
import { firstDay, lastDay } from './months';
import { RenewDialog } from './RenewDialog';

const SIZE = 50;

interface Props {
  month: string;
  day: string | undefined;
  page: number;
  onPage: (page: number) => void;
}

/** Who loses what in this month or on this day; tick and renew. */
export function ExpiringList({ month, day, page, onPage }: Props) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const [chosen, setChosen] = useState<Authorization[]>([]);
  const [renewing, setRenewing] = useState(false);
  const filter = { expiresFrom: day ?? firstDay(month), expiresTo: day ?? lastDay(month), page, size: SIZE };
  const list = useQuery({
    queryKey: orgKey(organisationId, 'authorizations', 'list', filter),
    queryFn: ({ signal }) => getExpiringList(organisationId, filter, signal),
    placeholderData: keepPreviousData,
  });
  useLastPage(list, page, SIZE, onPage);
  const rows = list.data?.items ?? [];
  const ids = new Set(chosen.map((a) => a.authorizationId));
  const rest = chosen.filter((a) => !rows.some((row) => row.authorizationId === a.authorizationId));
  const free = rows.filter(canRenew);
  const allIn = free.length > 0 && free.every((row) => ids.has(row.authorizationId));
  const toggle = (row: Authorization) =>
    setChosen(
      ids.has(row.authorizationId) ? chosen.filter((a) => a.authorizationId !== row.authorizationId) : [...chosen, row],
    );
  return (
    <section className="bm-card bm-expiringlist" aria-labelledby="expiring-list">
      <div className="bm-expiringlist__head">
        <h2 id="expiring-list" className="nl-heading nl-heading--level-2">
          {day
            ? t('calendar.listOfDay', { when: longDate(day) })
            : t('calendar.listOfMonth', { when: monthYear(firstDay(month)) })}
        </h2>
        <span className="bm-actions">
          <DownloadMenu
            overview="AUTHORIZATIONS"
            total={list.data?.total}
            filter={{ expiresFrom: filter.expiresFrom, expiresTo: filter.expiresTo }}
            sub={t('calendar.downloadSub')}
          />
          <Button kind="primary" small isDisabled={chosen.length === 0} onPress={() => setRenewing(true)}>
            {t('calendar.renew', { count: chosen.length })}
          </Button>
        </span>
      </div>
      {list.isPending && <Skeleton rows={4} />}
      {list.isError && !list.data && <LoadError error={list.error} retry={() => void list.refetch()} />}
      {list.data && rows.length === 0 && <Empty title={t('calendar.noneHere')} />}
      {free.length > 1 && (
        <label className="bm-tick bm-tick--all">
          <input type="checkbox" checked={allIn} onChange={() => setChosen(allIn ? rest : [...rest, ...free])} />
          <span>{t('calendar.all', { count: free.length })}</span>
        </label>
      )}
      <ul className="bm-checklist">
        {rows.map((row) => (
          <ExpiringRow
            key={row.authorizationId}
            row={row}
            checked={ids.has(row.authorizationId)}
            onToggle={() => toggle(row)}
          />
        ))}
      </ul>
      {(list.data?.total ?? 0) > SIZE && (
        <Pager page={page} size={SIZE} total={list.data?.total ?? 0} onPage={onPage} />
      )}
      {renewing && <RenewDialog chosen={chosen} onClose={() => setRenewing(false)} onRenewed={() => setChosen([])} />}
    </section>
  );
}

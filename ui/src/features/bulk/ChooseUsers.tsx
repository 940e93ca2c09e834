import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueService } from '../../api/authorizations';
import { getMeansPage, type MeansRow } from '../../api/means';
import { atLeast, LEVELS } from '../../api/types';
import { orgKey, useManaged } from '../../app/organisation';
import { levelName } from '../../i18n/format';
import { LevelBadge } from '../../ui/badges';
import { Button } from '../../ui/Button';
import { Pager } from '../../ui/Pager';
import { SearchBox } from '../../ui/SearchBox';
import { LoadError, Skeleton } from '../../ui/states';

interface Props {
  services: CatalogueService[];
  chosen: MeansRow[];
  onBack: () => void;
  onNext: (chosen: MeansRow[]) => void;
}

const SIZE = 50;

/** R107, R108: “Kies gebruikers”; the highest chosen service decides who can be chosen. */
export function ChooseUsers({ services, chosen, onBack, onNext }: Props) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const [text, setText] = useState('');
  const [page, setPage] = useState(0);
  const [users, setUsers] = useState(chosen);
  const needed = LEVELS.findLast((level) => services.some((s) => s.level === level)) ?? 'EH2';
  const filter = { page, size: SIZE, query: text, status: 'ACTIVE', sort: 'name' };
  const list = useQuery({
    queryKey: orgKey(organisationId, 'means', 'page', filter),
    queryFn: ({ signal }) => getMeansPage(organisationId, filter, signal),
    placeholderData: keepPreviousData,
  });
  const toggle = (row: MeansRow) =>
    setUsers((before) =>
      before.some((u) => u.meansId === row.meansId)
        ? before.filter((u) => u.meansId !== row.meansId)
        : [...before, row],
    );
  const search = (value: string) => {
    setText(value);
    setPage(0);
  };
  return (
    <div className="bm-stack">
      <p className="bm-dim">{t('bulk.needed', { level: levelName(needed) })}</p>
      <SearchBox label={t('users.search')} placeholder={t('users.searchHint')} value={text} onChange={search} />
      {list.isPending && <Skeleton />}
      {list.isError && <LoadError error={list.error} retry={() => void list.refetch()} />}
      {list.data?.total === 0 && <p className="bm-menu__empty">{t('users.noneFound')}</p>}
      <ul className="bm-checklist">
        {list.data?.items.map((row) => {
          const low = !atLeast(row.level, needed);
          return (
            <li key={row.meansId}>
              <label className={low ? 'bm-tick bm-tick--off' : 'bm-tick'}>
                <input
                  type="checkbox"
                  disabled={low}
                  checked={users.some((u) => u.meansId === row.meansId)}
                  onChange={() => toggle(row)}
                  aria-describedby={low ? `low-${row.meansId}` : undefined}
                />
                <span>
                  <strong>{row.name}</strong> {row.email}
                  {low && (
                    <span className="bm-tick__why" id={`low-${row.meansId}`}>
                      {t('bulk.levelTooLow')}
                    </span>
                  )}
                </span>
                <LevelBadge level={row.level} />
              </label>
            </li>
          );
        })}
      </ul>
      {list.data && list.data.total > SIZE && (
        <Pager page={page} size={SIZE} total={list.data.total} onPage={setPage} />
      )}
      <div className="bm-form__actions">
        <span className="bm-form__count" role="status">
          {t('bulk.chosenUsers', { count: users.length })}
        </span>
        <Button onPress={onBack}>{t('wizard.previous')}</Button>
        <Button kind="primary" isDisabled={users.length === 0} onPress={() => onNext(users)}>
          {t('bulk.addUsers')}
        </Button>
      </div>
    </div>
  );
}

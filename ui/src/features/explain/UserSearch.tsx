import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getMeansPage, type MeansRow } from '../../api/means';
import { orgKey, useManaged } from '../../app/organisation';
import { SearchBox } from '../../ui/SearchBox';
import { LoadError, Skeleton } from '../../ui/states';
import { Choices } from './Choices';

const SHOWN = 8;

export function UserSearch({ onChoose }: { onChoose: (user: MeansRow) => void }) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const [text, setText] = useState('');
  const filter = { size: SHOWN, query: text, sort: 'name' };
  const list = useQuery({
    queryKey: orgKey(organisationId, 'means', 'page', filter),
    queryFn: ({ signal }) => getMeansPage(organisationId, filter, signal),
    placeholderData: keepPreviousData,
  });
  const found = list.data?.items ?? [];
  const more = (list.data?.total ?? 0) - found.length;
  return (
    <>
      <p>{t('why.askUser')}</p>
      <SearchBox
        label={t('users.search')}
        placeholder={t('users.searchHint')}
        value={text}
        onChange={setText}
        autoFocus
      />
      {list.isPending && <Skeleton rows={3} />}
      {list.isError && <LoadError error={list.error} retry={() => void list.refetch()} />}
      {list.data && found.length === 0 && <p className="bm-menu__empty">{t('users.noneFound')}</p>}
      <Choices
        choices={found.map(({ meansId, level, name, email }) => ({
          id: meansId,
          level,
          text: (
            <>
              <strong>{name}</strong> {email}
            </>
          ),
        }))}
        onChoose={(id) => onChoose(found.find((row) => row.meansId === id)!)}
      />
      {more > 0 && <p className="bm-dim">{t('why.more', { count: more })}</p>}
    </>
  );
}

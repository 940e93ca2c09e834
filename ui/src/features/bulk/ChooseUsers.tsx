import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueService } from '../../api/authorizations';
import { atLeast } from '../../api/types';
import { levelName } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { Pager } from '../../ui/Pager';
import { Refusal } from '../../ui/Refusal';
import { SearchBox } from '../../ui/SearchBox';
import { Alert, LoadError, Skeleton } from '../../ui/states';
import { MOST_USERS, type ChosenUser } from './draft';
import { highest } from './highest';
import { useEligibility } from './useEligibility';
import { UserTick } from './UserTick';
import { PICK_SIZE, useAllUsers, usePickUsers } from './usePickUsers';

interface Props {
  services: CatalogueService[];
  chosen: ChosenUser[];
  onBack: () => void;
  onCancel: () => void;
  onNext: (chosen: ChosenUser[]) => void;
}

/** R107, R108: “Kies gebruikers”; the highest chosen service decides who can be chosen. */
export function ChooseUsers({ services, chosen, onBack, onCancel, onNext }: Props) {
  const { t } = useTranslation();
  const needed = highest(services);
  const able = (user: ChosenUser) => atLeast(user.level, needed);
  const [users, setUsers] = useState(() => chosen.filter(able));
  const { list, text, search, page, setPage } = usePickUsers();
  const eligible = useEligibility(services, list.data?.items ?? []);
  const ids = new Set(users.map((u) => u.meansId));
  const everyone = useAllUsers(text, services, (found) => {
    setUsers((before) => [...before, ...found.filter((user) => !before.some((u) => u.meansId === user.meansId))]);
  });
  const toggle = (user: ChosenUser) =>
    setUsers(ids.has(user.meansId) ? users.filter((u) => u.meansId !== user.meansId) : [...users, user]);
  const total = list.data?.total ?? 0;
  const tooMany = total > MOST_USERS;
  return (
    <div className="bm-stack">
      <p className="bm-dim">{t('bulk.needed', { level: levelName(needed) })}</p>
      <SearchBox label={t('users.search')} placeholder={t('users.searchHint')} value={text} onChange={search} />
      {total > 1 && (
        <div className="bm-quick">
          <Button small isDisabled={tooMany} isPending={everyone.isPending} onPress={() => everyone.mutate()}>
            {t(text ? 'bulk.allFoundUsers' : 'bulk.allUsers')}
          </Button>
          {users.length > 0 && (
            <Button small kind="subtle" onPress={() => setUsers([])}>
              {t('bulk.noUsers')}
            </Button>
          )}
        </div>
      )}
      {tooMany && <Alert>{t('bulk.tooManyFound', { total, most: MOST_USERS })}</Alert>}
      {users.length > MOST_USERS && (
        <Alert tone="bad" live>
          {t('bulk.tooManyUsers', { count: users.length, most: MOST_USERS })}
        </Alert>
      )}
      <Refusal error={everyone.error} />
      {list.isPending && <Skeleton />}
      {list.isError && <LoadError error={list.error} retry={() => void list.refetch()} />}
      {list.data && total === 0 && <p className="bm-menu__empty">{t('users.noneFound')}</p>}
      <ul className="bm-checklist">
        {list.data?.items.map((row) => (
          <UserTick
            key={row.meansId}
            user={row}
            {...eligible(row)}
            checked={ids.has(row.meansId)}
            onToggle={() => toggle(row)}
          />
        ))}
      </ul>
      {total > PICK_SIZE && <Pager page={page} size={PICK_SIZE} total={total} onPage={setPage} />}
      <div className="bm-form__actions bm-form__actions--sticky">
        <span className="bm-form__count" role="status">
          {t('bulk.chosenUsers', { count: users.length })}
        </span>
        <Button onPress={onBack}>{t('wizard.previous')}</Button>
        <Button kind="subtle" onPress={onCancel}>
          {t('app.cancel')}
        </Button>
        <Button kind="primary" isDisabled={users.length === 0 || users.length > MOST_USERS} onPress={() => onNext(users)}>
          {t('bulk.addUsers')}
        </Button>
      </div>
    </div>
  );
}

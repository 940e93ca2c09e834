import { useCallback, useEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { MeansStatus } from '../../api/exports';
import type { MeansFilter } from '../../api/means';
import { ButtonLink } from '../../ui/Button';
import { IconPlus, IconSearch, IconX } from '../../ui/icons';
import { SearchBox } from '../../ui/SearchBox';
import { useSlash } from '../../ui/useSlash';
import { DownloadMenu } from '../exports/DownloadMenu';
import { ImportButton } from '../imports/ImportButton';
import { useUsersFilter } from './filter';

/** R22 magnifier, R23 downloads of what the filter shows, R40 “Voeg toe”. */
export function UsersActions({ total, filter }: { total: number; filter: MeansFilter }) {
  const { t } = useTranslation();
  const { expiring } = useUsersFilter().search;
  const file = { ...filter, status: filter.status as MeansStatus | undefined, expiring };
  return (
    <>
      <Search />
      <DownloadMenu overview="MEANS" total={total} filter={file} sub={t('users.downloadSub', { count: total })} />
      <ImportButton to="/gebruikers/importeren/{-$import}" />
      <ButtonLink
        to="/gebruikers/toevoegen/$step"
        params={{ step: 'niveau' }}
        kind="primary"
        icon={<IconPlus size={20} aria-hidden stroke={2.25} />}
      >
        {t('users.add')}
      </ButtonLink>
    </>
  );
}

function Search() {
  const { t } = useTranslation();
  const { search, change } = useUsersFilter();
  const [open, setOpen] = useState(Boolean(search.q));
  const glass = useRef<HTMLButtonElement>(null);
  useSlash(useCallback(() => setOpen(true), []));
  const apply = useCallback((q: string) => change({ q: q || undefined }), [change]);
  const close = () => {
    if (search.q) apply('');
    setOpen(false);
    glass.current?.focus();
  };
  useEffect(() => {
    if (search.q) setOpen(true);
  }, [search.q]);
  return (
    <>
      {open && (
        <SearchBox
          label={t('users.search')}
          placeholder={t('users.searchHint')}
          value={search.q ?? ''}
          onChange={apply}
          autoFocus={!search.q}
          onEscape={close}
        />
      )}
      <AriaButton
        ref={glass}
        className="bm-iconbutton bm-iconbutton--outline"
        aria-label={t('users.search')}
        aria-expanded={open}
        onPress={() => (open ? close() : setOpen(true))}
      >
        {open ? <IconX size={20} aria-hidden /> : <IconSearch size={20} aria-hidden />}
      </AriaButton>
    </>
  );
}

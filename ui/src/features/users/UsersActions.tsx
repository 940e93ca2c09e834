import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeansStatus } from '../../api/exports';
import type { MeansFilter } from '../../api/means';
import { ButtonLink } from '../../ui/Button';
import { IconPlus } from '../../ui/icons';
import { PageSearch } from '../../ui/PageSearch';
import { DownloadMenu } from '../exports/DownloadMenu';
import { ImportButton } from '../imports/ImportButton';
import { useUsersFilter } from './filter';

/** R22 magnifier, R23 downloads of what the filter shows, R40 “Voeg toe”. */
export function UsersActions({ total, filter }: { total: number; filter: MeansFilter }) {
  const { t } = useTranslation();
  const { search, change } = useUsersFilter();
  const find = useCallback((q: string) => change({ q: q || undefined }), [change]);
  const { q = '', expiring } = search;
  const file = { ...filter, status: filter.status as MeansStatus | undefined, expiring };
  return (
    <>
      <PageSearch label={t('users.search')} placeholder={t('users.searchHint')} value={q} onChange={find} />
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

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getLogins, loginsFile } from '../../api/identity';
import { dateTime } from '../../i18n/format';
import { IconAlertTriangle, IconCheck } from '../../ui/icons';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { Empty, LoadError, Skeleton } from '../../ui/states';
import { useLastPage } from '../../ui/useLastPage';
import { FileMenu } from '../exports/FileMenu';

const SIZE = 20;

/** R25: when somebody logged in as me, how, and with what result. */
export function LoginHistoryPage() {
  const { t } = useTranslation();
  const { page = 0 } = useSearch({ strict: false }) as { page?: number };
  const navigate = useNavigate();
  const logins = useQuery({
    queryKey: ['logins', page],
    queryFn: ({ signal }) => getLogins(page, SIZE, signal),
    placeholderData: keepPreviousData,
  });
  const go = (to: number) =>
    void navigate({ to: '.', search: (all: object) => ({ ...all, page: to || undefined }) } as never);
  useLastPage(logins, page, SIZE, go);
  const total = logins.data?.total ?? 0;
  const files = total > 0 && <FileMenu path={loginsFile} sub={t('history.downloadSub', { count: total })} />;
  return (
    <Page title={t('profile.history')} sub={t('history.sub')} actions={files}>
      <div className="bm-card">
        {logins.isPending && <Skeleton />}
        {logins.isError && <LoadError error={logins.error} retry={() => void logins.refetch()} />}
        {logins.data?.total === 0 && <Empty title={t('history.none')} />}
        {logins.data && total > 0 && (
          <>
            <table className="bm-table bm-table--plain">
              <caption className="bm-sr-only">{t('profile.history')}</caption>
              <thead>
                <tr>
                  {['at', 'method', 'result', 'address'].map((column) => (
                    <th key={column} scope="col">
                      {t(`history.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {logins.data.items.map((login, index) => (
                  <tr key={`${login.at}-${index}`}>
                    <th scope="row">{dateTime(login.at)}</th>
                    <td data-label={t('history.method')}>{t(`history.methods.${login.method}`)}</td>
                    <td data-label={t('history.result')}>
                      <Result ok={login.result === 'SUCCESS'}>{t(`history.results.${login.result}`)}</Result>
                    </td>
                    <td data-label={t('history.address')}>{login.address}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <Pager page={page} size={SIZE} total={total} onPage={go} />
          </>
        )}
      </div>
    </Page>
  );
}

const Result = ({ ok, children }: { ok: boolean; children: string }) => (
  <span className={ok ? 'bm-result bm-result--good' : 'bm-result bm-result--bad'}>
    {ok ? <IconCheck size={17} aria-hidden /> : <IconAlertTriangle size={17} aria-hidden />}
    {children}
  </span>
);

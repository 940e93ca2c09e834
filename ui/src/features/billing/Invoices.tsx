import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getInvoices, invoicesFile } from '../../api/invoices';
import { orgKey } from '../../app/organisation';
import { Pager } from '../../ui/Pager';
import { LoadError, Skeleton } from '../../ui/states';
import { useLastPage } from '../../ui/useLastPage';
import { FileMenu } from '../exports/FileMenu';
import { InvoiceTable } from './InvoiceTable';

const SIZE = 20;

/** The invoices of this company, to see and to download. */
export function Invoices({ organisation }: { organisation: string }) {
  const { t } = useTranslation();
  const { page = 0 } = useSearch({ strict: false }) as { page?: number };
  const navigate = useNavigate();
  const invoices = useQuery({
    queryKey: orgKey(organisation, 'invoices', page),
    queryFn: ({ signal }) => getInvoices(organisation, page, SIZE, signal),
    placeholderData: keepPreviousData,
  });
  const total = invoices.data?.total ?? 0;
  const go = (to: number) =>
    void navigate({ to: '.', search: (all: object) => ({ ...all, page: to || undefined }) } as never);
  useLastPage(invoices, page, SIZE, go);
  return (
    <section className="bm-card bm-card--padded" aria-labelledby="invoices">
      <div className="bm-pagehead">
        <h2 id="invoices" className="nl-heading nl-heading--level-2">
          {t('invoices.title')}
        </h2>
        {total > 0 && (
          <FileMenu
            path={(kind) => invoicesFile(organisation, kind)}
            sub={t('invoices.downloadSub', { count: total })}
          />
        )}
      </div>
      {invoices.isPending && <Skeleton rows={3} />}
      {invoices.isError && !invoices.data && (
        <LoadError error={invoices.error} retry={() => void invoices.refetch()} />
      )}
      {invoices.data?.total === 0 && <p>{t('invoices.none')}</p>}
      {invoices.data && total > 0 && (
        <>
          <p className="bm-dim">{t('invoices.filesHint')}</p>
          <InvoiceTable organisation={organisation} rows={invoices.data.items} />
          <Pager page={page} size={SIZE} total={total} onPage={go} />
        </>
      )}
    </section>
  );
}

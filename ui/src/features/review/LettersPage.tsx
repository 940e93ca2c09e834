import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getWaitingInvoices, getWaitingLetters, type WaitingInvoice, type WaitingLetter } from '../../api/letters';
import { longDate } from '../../i18n/format';
import { ButtonLink } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { LoadError, Skeleton } from '../../ui/states';
import { RequireEmployee } from './RequireEmployee';

/** They print by themselves within a second: the list is fetched anew while one looks at it. */
const EVERY = 10_000;

export const LettersPage = () => (
  <RequireEmployee>
    <Letters />
  </RequireEmployee>
);

/** Letters that still have to be printed: activation letters, and invoices by post. */
function Letters() {
  const { t } = useTranslation();
  const letters = useQuery({
    queryKey: ['letters', 'activation'],
    queryFn: ({ signal }) => getWaitingLetters(signal),
    refetchInterval: EVERY,
  });
  const invoices = useQuery({
    queryKey: ['letters', 'invoices'],
    queryFn: ({ signal }) => getWaitingInvoices(signal),
    refetchInterval: EVERY,
  });
  return (
    <Page
      title={t('letters.title')}
      sub={t('letters.sub')}
      actions={<ButtonLink to="/behandeling">{t('review.back')}</ButtonLink>}
    >
      <Waiting<WaitingLetter>
        id="activation"
        list={letters}
        columns={['uniqueId', 'company', 'since', 'activateBy']}
        cells={(row) => [row.uniqueId, row.organisationName ?? '–', longDate(row.since), longDate(row.activateBy)]}
      />
      <Waiting<WaitingInvoice>
        id="invoices"
        list={invoices}
        columns={['number', 'company', 'date']}
        cells={(row) => [row.number, row.organisationName, longDate(row.date)]}
      />
    </Page>
  );
}

interface WaitingProps<T> {
  id: 'activation' | 'invoices';
  list: UseQueryResult<T[]>;
  columns: string[];
  cells: (row: T) => string[];
}

function Waiting<T>({ id, list, columns, cells }: WaitingProps<T>) {
  const { t } = useTranslation();
  return (
    <section className="bm-card bm-card--padded" aria-labelledby={id}>
      <h2 id={id} className="nl-heading nl-heading--level-2">
        {t(`letters.${id}`)}
      </h2>
      {list.isPending && <Skeleton rows={2} />}
      {list.isError && !list.data && <LoadError error={list.error} retry={() => void list.refetch()} />}
      {list.data?.length === 0 && <p>{t('letters.none')}</p>}
      {list.data && list.data.length > 0 && (
        <table className="bm-table bm-table--plain">
          <caption className="bm-sr-only">{t(`letters.${id}`)}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`letters.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.data.map(cells).map(([first, ...others]) => (
              <tr key={first}>
                <th scope="row">{first}</th>
                {others.map((cell, index) => (
                  <td key={index} data-label={t(`letters.column.${columns[index + 1]}`)}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CostLines } from '../../api/billing';
import { money } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { Alert, Skeleton } from '../../ui/states';

/** R55, R57, R64: the costs before agreeing, live. */
export function Costs({ quote, title }: { quote: UseQueryResult<CostLines>; title?: string }) {
  const { t } = useTranslation();
  const { data, isError, isPending, isPlaceholderData, refetch } = quote;
  return (
    <section aria-labelledby="costs" className="bm-costs">
      <h2 id="costs" className="nl-heading nl-heading--level-2">
        {title ?? t('costs.title')}
      </h2>
      {isPending && <Skeleton rows={2} />}
      {isError && (
        <Alert tone="bad" live>
          <p>{t('costs.failed')}</p>
          <Button small onPress={() => void refetch()}>
            {t('app.retry')}
          </Button>
        </Alert>
      )}
      {data && !isError && <Lines quote={data} stale={isPlaceholderData} />}
      <p className="bm-sr-only" role="status">
        {data && !isPlaceholderData && !isError ? t('costs.now', { total: money(data.total) }) : ''}
      </p>
    </section>
  );
}

function Lines({ quote, stale }: { quote: CostLines; stale: boolean }) {
  const { t } = useTranslation();
  if (quote.lines.length === 0) return <p>{t('costs.none')}</p>;
  return (
    <>
      <table className={stale ? 'bm-costs__table bm-stale' : 'bm-costs__table'}>
        <caption className="bm-sr-only">{t('costs.title')}</caption>
        <thead className="bm-sr-only">
          <tr>
            <th scope="col">{t('costs.what')}</th>
            <th scope="col">{t('costs.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {quote.lines.map(({ code, description, quantity, unitPrice, amount }) => (
            <tr key={code}>
              <th scope="row">
                {description}
                {quantity > 1 && (
                  <span className="bm-dim"> {t('costs.times', { count: quantity, price: money(unitPrice) })}</span>
                )}
              </th>
              <td>{money(amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {(['net', 'vat', 'total'] as const).map((sum) => (
            <tr key={sum} className={`bm-costs__${sum}`}>
              <th scope="row">{t(`costs.${sum}`)}</th>
              <td>{money(quote[sum])}</td>
            </tr>
          ))}
        </tfoot>
      </table>
      <p className="bm-dim">{quote.note}</p>
    </>
  );
}

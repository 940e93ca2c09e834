import { useTranslation } from 'react-i18next';
import { invoiceFile, type InvoiceRow } from '../../api/invoices';
import { longDate, money, shortDate } from '../../i18n/format';
import { IconDownload } from '../../ui/icons';

const COLUMNS = ['number', 'date', 'total', 'pay', 'state', 'files'];
const FILES = ['pdf', 'xml'] as const;

interface Props {
  organisation: string;
  rows: InvoiceRow[];
}

export function InvoiceTable({ organisation, rows }: Props) {
  const { t } = useTranslation();
  return (
    <table className="bm-table bm-table--plain">
      <caption className="bm-sr-only">{t('invoices.title')}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={column === 'total' ? 'bm-amount' : undefined}>
              {t(`invoices.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ invoiceId, number, date, total, paymentMethod, dueDate, sentAt }) => (
          <tr key={invoiceId}>
            <th scope="row">{number}</th>
            <td data-label={t('invoices.date')}>{shortDate(date)}</td>
            <td className="bm-amount" data-label={t('invoices.total')}>
              {money(total)}
            </td>
            <td data-label={t('invoices.pay')}>{t(`invoices.by.${paymentMethod}`, { date: longDate(dueDate) })}</td>
            <td data-label={t('invoices.state')}>
              {sentAt ? t('invoices.sent', { date: longDate(sentAt) }) : t('invoices.toBeSent')}
            </td>
            <td data-label={t('invoices.files')}>
              <span className="bm-files">
                {FILES.map((kind) => (
                  <a
                    key={kind}
                    className="bm-filelink"
                    href={invoiceFile(organisation, invoiceId, kind)}
                    download
                    aria-label={t('invoices.download', { kind: t(`invoices.kind.${kind}`), number })}
                  >
                    <IconDownload size={17} aria-hidden />
                    <span className="bm-link">{t(`invoices.kind.${kind}`)}</span>
                  </a>
                ))}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

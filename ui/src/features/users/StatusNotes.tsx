import { useTranslation } from 'react-i18next';
import type { MeansRow } from '../../api/means';
import { shortDate } from '../../i18n/format';

/** Q1: beside the status, not in its place: a mutation that waits, and an end that is planned. */
export function StatusNotes({ row }: { row: MeansRow }) {
  const { t } = useTranslation();
  return (
    <>
      {row.mutationPending && <span className="bm-tax">{t('users.mutationPending')}</span>}
      {row.plannedEnd && (
        <span className="bm-tax">{t('end.plannedShort', { date: shortDate(row.plannedEnd.endsOn) })}</span>
      )}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import type { Authorization } from '../../api/authorizations';
import { daysUntil, longDate, shortDate } from '../../i18n/format';
import { IconCalendarDue } from '../../ui/icons';

interface Props {
  authorization: Pick<Authorization, 'expiring' | 'startDate' | 'endDate'>;
  withStart?: boolean;
}

/** From and until when (R113); with a warning from two months before (R85, Q11). The server decides what “soon” is. */
export function Validity({ authorization, withStart }: Props) {
  const { t } = useTranslation();
  const { expiring, startDate, endDate } = authorization;
  const warning = expiring && (
    <span className="bm-auth__date bm-auth__date--expiring">
      <IconCalendarDue size={16} aria-hidden />
      {t('auth.expires', { count: Math.max(0, daysUntil(endDate)), date: shortDate(endDate) })}
    </span>
  );
  if (warning && !withStart) return warning;
  return (
    <span className="bm-auth__validity">
      <span className="bm-auth__date">
        {withStart
          ? t('auth.period', { from: longDate(startDate), to: longDate(endDate) })
          : t('auth.until', { date: longDate(endDate) })}
      </span>
      {warning}
    </span>
  );
}

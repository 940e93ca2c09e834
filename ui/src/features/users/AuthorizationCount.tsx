import { useTranslation } from 'react-i18next';
import type { Summary } from '../../api/authorizations';
import { IconCalendarDue } from '../../ui/icons';

type Counts = Summary['items'][number] | undefined;

export const AuthorizationCount = ({ counts }: { counts: Counts }) => (
  <span className="bm-authcount">
    {counts?.count || <span className="bm-dim">–</span>}
    <Expiring counts={counts} />
  </span>
);

export function Expiring({ counts }: { counts: Counts }) {
  const { t } = useTranslation();
  if (!counts?.expiring) return null;
  return (
    <span className="bm-expiring">
      <IconCalendarDue size={16} aria-hidden />
      {t('users.expiring', { count: counts.expiring })}
    </span>
  );
}

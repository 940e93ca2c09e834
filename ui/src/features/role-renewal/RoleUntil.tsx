import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { longDate, today } from '../../i18n/format';
import { Alert } from '../../ui/states';
import { endsSoon } from './endsSoon';

/** “Beheerdersrol geldig tot en met …”, or that it is over; loud when it is time to act (norm 9). */
export function RoleUntil({ until }: { until: string }) {
  const { t } = useTranslation();
  const over = until < today();
  const sentence = t(over ? 'roleRenewal.over' : 'roleRenewal.until', { date: longDate(until) });
  if (!over && !endsSoon(until)) return <p className="bm-dim">{sentence}</p>;
  return (
    <Alert tone={over ? 'bad' : 'warn'} title={sentence}>
      <p>
        {t('roleRenewal.onlyByRepresentative')}{' '}
        <Link to="/beheerder-verlengen" className="bm-link">
          {t('roleRenewal.toForm')}
        </Link>
      </p>
    </Alert>
  );
}

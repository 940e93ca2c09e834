import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeansTotals } from '../../api/means';
import { IconAlertTriangle, IconCalendarDue, IconHourglassHigh, IconMailForward } from '../../ui/icons';
import { clear, useUsersFilter, type UsersSearch } from './filter';

interface Props {
  totals: MeansTotals | undefined;
  expiring: number | undefined;
  loading: boolean;
}

/** “Aandacht nodig”: what will go wrong when nobody acts, each a filter on the list. */
export function AttentionStrip({ totals, expiring = 0, loading }: Props) {
  const { t } = useTranslation();
  if (loading) return <div className="bm-attention bm-attention--loading" aria-hidden="true" />;
  const activations = totals?.attention ?? 0;
  const waiting = totals?.AWAITING_APPROVAL ?? 0;
  const roles = totals?.roleExpiring ?? 0;
  if (!expiring && !activations && !waiting && !roles) return null;
  return (
    <section className="bm-attention" aria-label={t('users.attention')}>
      <span className="bm-attention__title">
        <IconAlertTriangle size={19} aria-hidden />
        {t('users.attention')}
      </span>
      <ul>
        <Item
          count={expiring}
          text="users.attentionExpiring"
          icon={<IconCalendarDue size={18} aria-hidden />}
          filter={{ expiring: true }}
        />
        <Item
          count={roles}
          text="users.attentionRoles"
          icon={<IconCalendarDue size={18} aria-hidden />}
          filter={{ status: 'ROLE_EXPIRING' }}
        />
        <Item
          count={activations}
          text="users.attentionActivation"
          icon={<IconMailForward size={18} aria-hidden />}
          filter={{ status: 'ATTENTION' }}
        />
        <Item
          count={waiting}
          text="users.attentionWaiting"
          icon={<IconHourglassHigh size={18} aria-hidden />}
          filter={{ status: 'AWAITING_APPROVAL' }}
        />
      </ul>
    </section>
  );
}

function Item({ count, text, icon, filter }: { count: number; text: string; icon: ReactNode; filter: UsersSearch }) {
  const { t } = useTranslation();
  const { change } = useUsersFilter();
  if (count === 0) return null;
  return (
    <li>
      <button type="button" onClick={() => change({ ...clear, ...filter })}>
        {icon}
        {t(text, { count })}
      </button>
    </li>
  );
}

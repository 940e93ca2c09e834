import { useTranslation } from 'react-i18next';
import type { Level, Role, Status } from '../api/types';
import { levelName } from '../i18n/format';
import {
  IconAlertTriangle,
  IconCircleCheckFilled,
  IconClock,
  IconHourglassHigh,
  IconUser,
  IconUserShield,
} from './icons';

const ICON = {
  ACTIVE: IconCircleCheckFilled,
  AWAITING_ACTIVATION: IconClock,
  AWAITING_APPROVAL: IconHourglassHigh,
  ACTIVATION_EXPIRED: IconAlertTriangle,
  ENDED: IconAlertTriangle,
};
const TONE = {
  ACTIVE: 'good',
  AWAITING_ACTIVATION: 'warn',
  AWAITING_APPROVAL: 'info',
  ACTIVATION_EXPIRED: 'bad',
  ENDED: 'bad',
};

/** Never colour alone: an icon and a word. */
export function StatusBadge({ status }: { status: Status }) {
  const { t } = useTranslation();
  const Icon = ICON[status];
  return (
    <span className={`nl-data-badge bm-status bm-status--${TONE[status]}`}>
      <Icon size={15} aria-hidden stroke={2} />
      {t(`status.${status}`)}
    </span>
  );
}

export const LevelBadge = ({ level }: { level: Level }) => (
  <span className={`nl-data-badge bm-level bm-level--${level.toLowerCase()}`}>{levelName(level)}</span>
);

export function RoleLabel({ role }: { role: Role }) {
  const { t } = useTranslation();
  const Icon = role === 'ADMINISTRATOR' ? IconUserShield : IconUser;
  return (
    <span className="bm-role">
      <Icon size={18} aria-hidden stroke={1.75} />
      {t(`role.${role}`)}
    </span>
  );
}

/** R66: this means may only be used for the tax authority. */
export function TaxLabel() {
  const { t } = useTranslation();
  return <span className="bm-taxmark">{t('users.taxMeans')}</span>;
}

import { useTranslation } from 'react-i18next';
import type { Authorization } from '../../api/authorizations';
import { IconAlertTriangle } from '../../ui/icons';

/** Why a machtiging that is there gives no access now: its service left the catalogue, or asks more than the means has. */
export function Notes({ of }: { of: Pick<Authorization, 'withdrawn' | 'levelTooLow'> }) {
  const { t } = useTranslation();
  const note = of.withdrawn ? t('auth.withdrawn') : of.levelTooLow ? t('auth.levelTooLow') : undefined;
  return (
    note && (
      <span className="bm-auth__date bm-auth__date--expiring">
        <IconAlertTriangle size={16} aria-hidden />
        {note}
      </span>
    )
  );
}

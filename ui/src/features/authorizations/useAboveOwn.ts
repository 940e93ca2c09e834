import { useTranslation } from 'react-i18next';
import { atLeast, type Level } from '../../api/types';
import { useManaged } from '../../app/organisation';
import { levelName } from '../../i18n/format';

/** Norm 1: a beheerder registers only at or below his own level; says why something above it cannot be chosen. */
export function useAboveOwn() {
  const { t } = useTranslation();
  const { level } = useManaged();
  return (wanted: { level: Level }) =>
    atLeast(level, wanted.level) ? undefined : t('auth.aboveOwn', { level: levelName(level) });
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconChevronRight } from '../../ui/icons';

/** What it was and what it becomes; one thing when it stays. */
export function FromTo({ from, to, same }: { from: ReactNode; to: ReactNode; same: boolean }) {
  const { t } = useTranslation();
  if (same) return to;
  return (
    <span className="bm-change">
      {from}
      <IconChevronRight size={17} aria-hidden />
      <span className="bm-sr-only">{t('change.becomes')}</span>
      {to}
    </span>
  );
}

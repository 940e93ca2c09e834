import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** What will be lost. */
  children: ReactNode;
  /** An administrator goes, and another remains. */
  administratorStays: boolean;
  costs: string;
}

/** What if: what is lost, services without a user, whether an administrator remains, and the costs (Q8, Q9, R76). */
export function WhatIf({ children, administratorStays, costs }: Props) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="what-if" className="bm-stack">
      <h2 id="what-if" className="nl-heading nl-heading--level-2">
        {t('whatIf.title')}
      </h2>
      {children}
      {administratorStays && <p>{t('whatIf.administratorStays')}</p>}
      <p>{costs}</p>
    </section>
  );
}

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button';

const QUICK = [5, 3, 1];

/** R96: “snel opties” for an end date. */
export function QuickYears({ onYears }: { onYears: (years: number) => void }) {
  const { t } = useTranslation();
  const label = useId();
  return (
    <div className="bm-quick" role="group" aria-labelledby={label}>
      <span className="bm-quick__label" id={label}>
        {t('auth.quick')}
      </span>
      {QUICK.map((years) => (
        <Button key={years} small onPress={() => onYears(years)}>
          {t('auth.years', { count: years })}
        </Button>
      ))}
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { Button } from '../Button';

const QUICK = [5, 3, 1];

/** R96: “snel opties” for an end date. */
export function QuickYears({ onYears }: { onYears: (years: number) => void }) {
  const { t } = useTranslation();
  return (
    <div className="bm-quick" role="group" aria-label={t('auth.quick')}>
      {QUICK.map((years) => (
        <Button key={years} small onPress={() => onYears(years)}>
          {t('auth.years', { count: years })}
        </Button>
      ))}
    </div>
  );
}

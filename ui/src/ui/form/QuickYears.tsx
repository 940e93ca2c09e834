import { useId } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { addYears, today } from '../../i18n/format';
import { Button } from '../Button';
import { typedDate } from './dates';

const QUICK = [5, 3, 1];

/** R96: “snel opties” for the end date of that name. */
export function QuickYears({ name }: { name: string }) {
  const { t } = useTranslation();
  const { setValue } = useFormContext();
  const label = useId();
  const choose = (years: number) =>
    setValue(name, typedDate(addYears(today(), years)), { shouldValidate: true });
  return (
    <div className="bm-quick" role="group" aria-labelledby={label}>
      <span className="bm-quick__label" id={label}>
        {t('auth.quick')}
      </span>
      {QUICK.map((years) => (
        <Button key={years} small onPress={() => choose(years)}>
          {t('auth.years', { count: years })}
        </Button>
      ))}
    </div>
  );
}

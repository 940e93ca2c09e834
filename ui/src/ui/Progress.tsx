import { useId } from 'react';
import { locale } from '../i18n/format';

interface Props {
  label: string;
  value: number;
  max: number;
}

/** How far it is, as a bar and in numbers. */
export function Progress({ label, value, max }: Props) {
  const id = useId();
  const number = new Intl.NumberFormat(locale());
  return (
    <div className="bm-progress">
      <label htmlFor={id}>{label}</label>
      <span className="bm-progress__count">
        {number.format(value)} / {number.format(max)}
      </span>
      <progress id={id} max={max || 1} value={value} />
    </div>
  );
}

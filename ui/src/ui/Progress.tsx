import { useId } from 'react';
import { number } from '../i18n/format';

interface Props {
  label: string;
  value: number;
  max: number;
}

/** How far it is, as a bar and in numbers. */
export function Progress({ label, value, max }: Props) {
  const id = useId();
  return (
    <div className="bm-progress">
      <label htmlFor={id}>{label}</label>
      <span className="bm-progress__count">
        {number(value)} / {number(max)}
      </span>
      <progress id={id} max={max || 1} value={value} />
    </div>
  );
}

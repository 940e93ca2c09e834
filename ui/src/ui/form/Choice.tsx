import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { FieldError } from './Field';
import { useFieldError } from './useFieldError';

export interface Option {
  value: string;
  label: ReactNode;
  sub?: ReactNode;
  disabled?: boolean;
}
interface ChoiceProps {
  name: string;
  legend: string;
  hint?: ReactNode;
  options: Option[];
  columns?: boolean;
}

/** One out of a few, as cards with a radio button. */
export function Choice({ name, legend, hint, options, columns }: ChoiceProps) {
  const { register } = useFormContext();
  const error = useFieldError(name);
  return (
    <fieldset
      className={error ? 'bm-choice bm-field--wrong' : 'bm-choice'}
      aria-describedby={hint ? `${name}-hint` : undefined}
    >
      <legend className="bm-field__label">{legend}</legend>
      {hint && (
        <p className="bm-field__hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={name} error={error} />
      <div className={columns ? 'bm-choice__list bm-choice__list--columns' : 'bm-choice__list'}>
        {options.map((option, index) => (
          <label
            key={option.value}
            className={option.disabled ? 'bm-choice__card bm-choice__card--off' : 'bm-choice__card'}
          >
            <input
              {...register(name)}
              type="radio"
              id={index === 0 ? name : undefined}
              value={option.value}
              disabled={option.disabled}
            />
            <span>
              <span className="bm-choice__title">{option.label}</span>
              {option.sub && <span className="bm-choice__sub">{option.sub}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

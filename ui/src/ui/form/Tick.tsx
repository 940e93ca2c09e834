import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { FieldError } from './Field';
import { useFieldError } from './useFieldError';

/** A single checkbox in a form, such as an agreement. */
export function Tick({ name, children }: { name: string; children: ReactNode }) {
  const { register } = useFormContext();
  const error = useFieldError(name);
  return (
    <div className={error ? 'bm-field bm-field--wrong' : 'bm-field'}>
      <FieldError id={name} error={error} />
      <label className="bm-tick">
        <input
          {...register(name)}
          type="checkbox"
          id={name}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${name}-error` : undefined}
        />
        <span>{children}</span>
      </label>
    </div>
  );
}

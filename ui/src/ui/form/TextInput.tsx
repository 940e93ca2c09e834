import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { describedBy, Field } from './Field';
import { useFieldError } from './useFieldError';

export interface TextInputProps {
  name: string;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
  type?: string;
  width?: 'short' | 'medium' | 'full';
  autoComplete?: string;
  inputMode?: 'numeric' | 'tel' | 'email' | 'text';
  readOnly?: boolean;
  maxLength?: number;
  onLeave?: () => void;
}

/** One line of text in a form; the name is also its id. */
export function TextInput({
  name,
  label,
  hint,
  optional,
  type = 'text',
  width = 'full',
  onLeave,
  ...props
}: TextInputProps) {
  const { register } = useFormContext();
  const error = useFieldError(name);
  return (
    <Field id={name} label={label} hint={hint} optional={optional} error={error}>
      <input
        {...register(name, { onBlur: onLeave })}
        {...props}
        id={name}
        type={type}
        className={`bm-text bm-text--${width}`}
        aria-invalid={error ? true : undefined}
        aria-required={optional ? undefined : true}
        aria-describedby={describedBy(name, hint, error)}
      />
    </Field>
  );
}

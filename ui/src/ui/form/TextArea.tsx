import { useFormContext } from 'react-hook-form';
import { describedBy, Field } from './Field';
import { useFieldError } from './useFieldError';

export function TextArea({ name, label, onText }: { name: string; label: string; onText?: (text: string) => void }) {
  const { register } = useFormContext();
  const error = useFieldError(name);
  return (
    <Field id={name} label={label} error={error}>
      <textarea
        {...register(name, { onChange: (event: { target: { value: string } }) => onText?.(event.target.value) })}
        id={name}
        rows={5}
        className="bm-text bm-text--full"
        aria-required
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, null, error)}
      />
    </Field>
  );
}

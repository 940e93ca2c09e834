import { useFormContext } from 'react-hook-form';
import { describedBy, Field } from './Field';
import { useFieldError } from './useFieldError';

interface SelectProps {
  name: string;
  label: string;
  options: { value: string; label: string }[];
}

export function SelectInput({ name, label, options }: SelectProps) {
  const { register } = useFormContext();
  const error = useFieldError(name);
  return (
    <Field id={name} label={label} error={error}>
      <select
        {...register(name)}
        id={name}
        className="bm-text bm-text--medium"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, null, error)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

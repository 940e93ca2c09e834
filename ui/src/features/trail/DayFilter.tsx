import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDate, typedDate } from '../../ui/form/dates';
import { describedBy, Field } from '../../ui/form/Field';

interface Props {
  label: string;
  /** `yyyy-MM-dd`. */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** A day to filter by, typed as in the forms; what is not a date yet does not filter. */
export function DayFilter({ label, value, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState(typedDate(value ?? ''));
  const [known, setKnown] = useState(value);
  const [left, setLeft] = useState(false);
  if (known !== value) {
    setKnown(value);
    if (parseDate(text) !== (value ?? null)) setText(typedDate(value ?? ''));
  }
  const type = (typed: string) => {
    setText(typed);
    setLeft(false);
    const day = parseDate(typed) ?? undefined;
    if (day !== value) onChange(day);
  };
  const leave = () => {
    setText(typedDate(text));
    setLeft(true);
  };
  const error = left && text.trim() && !parseDate(text) ? t('form.date') : undefined;
  return (
    <Field id={id} label={label} hint={t('trail.dateHint')} error={error}>
      <input
        id={id}
        className="bm-text"
        inputMode="numeric"
        value={text}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, true, error)}
      />
    </Field>
  );
}

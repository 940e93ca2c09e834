import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconAlertTriangle } from '../icons';

interface FieldProps {
  id: string;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
  error?: string;
  children: ReactNode;
}

/** Label above, hint below it, the error in between: read out together with the input. */
export function Field({ id, label, hint, optional, error, children }: FieldProps) {
  const { t } = useTranslation();
  return (
    <div className={error ? 'bm-field bm-field--wrong' : 'bm-field'}>
      <label className="bm-field__label" htmlFor={id}>
        {label} {optional && <span className="bm-field__optional">{t('form.optional')}</span>}
      </label>
      {hint && (
        <p className="bm-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      {children}
    </div>
  );
}

export function FieldError({ id, error }: { id: string; error?: string }) {
  if (!error) return null;
  return (
    <p className="bm-field__error" id={`${id}-error`}>
      <IconAlertTriangle size={18} aria-hidden />
      {error}
    </p>
  );
}

export const describedBy = (id: string, hint: unknown, error: unknown) =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;

import { useState, type ReactNode } from 'react';
import { useFormContext, type UseFormReturn } from 'react-hook-form';
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

/** Once it is put right only its space stays, until the next attempt: nothing moves from under the pointer. */
export function FieldError({ id, error }: { id: string; error?: string }) {
  const kept = useKept(error);
  if (!kept) return null;
  return (
    <p className={error ? 'bm-field__error' : 'bm-field__error bm-gone'} id={`${id}-error`}>
      <IconAlertTriangle size={18} aria-hidden />
      {kept}
    </p>
  );
}

function useKept(error: string | undefined) {
  const attempts = (useFormContext() as UseFormReturn | null)?.formState.submitCount;
  const [kept, setKept] = useState({ error, attempts });
  if ((error && error !== kept.error) || attempts !== kept.attempts) setKept({ error, attempts });
  return kept.error;
}

export const describedBy = (id: string, hint: unknown, error: unknown) =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;

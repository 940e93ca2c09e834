import { get, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

/** The sentence to show at a field: our own key translated, or the server's sentence as it is. */
export function useFieldError(name: string): string | undefined {
  const { t } = useTranslation();
  const { formState } = useFormContext();
  const message = (get(formState.errors, name) as { message?: string } | undefined)?.message;
  return message && t(message);
}

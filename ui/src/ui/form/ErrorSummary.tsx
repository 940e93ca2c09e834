import { useEffect, useRef } from 'react';
import { useFormContext, type FieldErrors } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { IconAlertTriangle } from '../icons';

interface Found {
  name: string;
  message: string;
}

function flatten(errors: FieldErrors, prefix = ''): Found[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    if (!error) return [];
    const name = prefix + key;
    if (typeof error.message === 'string') return [{ name, message: error.message }];
    return key === 'ref' ? [] : flatten(error as FieldErrors, `${name}.`);
  });
}

/** Everything that must be put right, on top of the form; takes the focus after a failed attempt. */
export function ErrorSummary() {
  const { t } = useTranslation();
  const { formState } = useFormContext();
  const box = useRef<HTMLDivElement>(null);
  const found = flatten(formState.errors);
  const any = found.length > 0;
  useEffect(() => {
    if (any) box.current?.focus();
  }, [any, formState.submitCount]);
  if (!any) return null;
  return (
    <div className="bm-alert bm-alert--bad" role="group" aria-labelledby="error-summary" tabIndex={-1} ref={box}>
      <IconAlertTriangle size={22} aria-hidden />
      <div>
        <h2 id="error-summary" className="nl-heading nl-heading--level-2">
          {t('form.summary', { count: found.length })}
        </h2>
        <ul className="bm-alert__list">
          {found.map(({ name, message }) => (
            <li key={name}>{name.startsWith('root') ? t(message) : <FieldLink name={name} text={t(message)} />}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

const FieldLink = ({ name, text }: { name: string; text: string }) => {
  const label = document.querySelector(`label[for="${CSS.escape(name)}"]`)?.firstChild?.textContent?.trim();
  const go = (event: React.MouseEvent) => {
    event.preventDefault();
    document.getElementById(name)?.focus();
  };
  return (
    <a href={`#${name}`} onClick={go}>
      {label ? `${label}: ${text}` : text}
    </a>
  );
};

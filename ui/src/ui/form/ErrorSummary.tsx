import { useEffect, useRef, useState } from 'react';
import { get, useFormContext, type FieldErrors } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { IconAlertTriangle } from '../icons';

interface Mistake {
  name: string;
  message: string;
}
interface Found extends Mistake {
  right: boolean;
}

function flatten(errors: FieldErrors, prefix = ''): Mistake[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    if (!error) return [];
    const name = prefix + key;
    if (typeof error.message === 'string') return [{ name, message: error.message }];
    return key === 'ref' ? [] : flatten(error as FieldErrors, `${name}.`);
  });
}

/** As the fields stand on the screen; what belongs to none comes last. */
function inOrder(one: Mistake, other: Mistake) {
  const [first, second] = [document.getElementById(one.name), document.getElementById(other.name)];
  if (!first || !second) return Number(!first) - Number(!second);
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** What the last attempt found, and what of it is put right since. */
function useFound() {
  const { errors, submitCount } = useFormContext().formState;
  const [last, setLast] = useState({ submitCount, found: flatten(errors) });
  if (last.submitCount !== submitCount) setLast({ submitCount, found: flatten(errors).sort(inOrder) });
  const found = last.found.map(({ name, message }) => {
    const now = get(errors, name) as { message?: string } | undefined;
    return { name, message: now?.message ?? message, right: !now };
  });
  return { submitCount: last.submitCount, found };
}

/**
 * Everything that must be put right, on top of the form; takes the focus after a failed attempt. Of what is put right only
 * the space stays, as at its field. What no field can put right, such as an outage, is no mistake: only the sentence.
 */
export function ErrorSummary() {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const { found, submitCount } = useFound();
  const any = found.length > 0;
  useEffect(() => {
    if (any) box.current?.focus();
  }, [any, submitCount]);
  if (!any) return null;
  const mistakes = found.some(({ name }) => !name.startsWith('root'));
  const gone = found.every(({ right }) => right);
  return (
    <div
      className={gone ? 'bm-alert bm-alert--bad bm-gone' : 'bm-alert bm-alert--bad'}
      role="group"
      aria-labelledby="error-summary"
      tabIndex={-1}
      ref={box}
    >
      <IconAlertTriangle size={22} aria-hidden />
      {mistakes ? <Mistakes found={found} /> : <div id="error-summary">{t(found[0]!.message)}</div>}
    </div>
  );
}

function Mistakes({ found }: { found: Found[] }) {
  const { t } = useTranslation();
  const count = found.filter(({ right }) => !right).length;
  return (
    <div>
      <h2 id="error-summary" className="nl-heading nl-heading--level-2">
        {t('form.summary', { count })}
      </h2>
      <ul className="bm-alert__list">
        {found.map(({ name, message, right }) => (
          <li key={name} className={right ? 'bm-gone' : undefined}>
            {name.startsWith('root') ? t(message) : <FieldLink name={name} text={t(message)} />}
          </li>
        ))}
      </ul>
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

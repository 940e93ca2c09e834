import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { statusOf } from '../api/problem';
import { Button } from './Button';
import { IconAlertTriangle, IconCircleCheckFilled, IconInfo, IconSearch } from './icons';

/** Grey bars in the place of what is being fetched. */
export function Skeleton({ rows = 6 }: { rows?: number }) {
  const { t } = useTranslation();
  return (
    <div className="bm-loading" role="status">
      <span className="bm-sr-only">{t('app.loading')}</span>
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} className="bm-skeleton" aria-hidden="true" />
      ))}
    </div>
  );
}

interface EmptyProps {
  title: string;
  icon?: typeof IconSearch;
  children?: ReactNode;
}

/** Nothing was found, or, with an icon of what it would hold, there is nothing yet. */
export function Empty({ title, icon: Icon = IconSearch, children }: EmptyProps) {
  return (
    <div className="bm-empty">
      <Icon size={32} aria-hidden />
      <h2 className="nl-heading nl-heading--level-2">{title}</h2>
      {children}
    </div>
  );
}

interface LoadErrorProps {
  error: unknown;
  retry: () => void;
  /** Stands in the place of the whole page: its heading is the page's. */
  page?: boolean;
}

/** What went wrong in a sentence, and a way on: 403 and 404 explain, the rest can be tried again. */
export function LoadError({ error, retry, page }: LoadErrorProps) {
  const { t } = useTranslation();
  const status = statusOf(error);
  const known = [403, 404, 503].includes(status) ? String(status) : 'other';
  const Heading = page ? 'h1' : 'h2';
  return (
    <div className="bm-empty" role="alert">
      <IconAlertTriangle size={32} aria-hidden />
      <Heading className="nl-heading nl-heading--level-2">{t(`problem.${known}.title`)}</Heading>
      <p>{t(`problem.${known}.text`)}</p>
      {status !== 403 && status !== 404 && <Button onPress={retry}>{t('app.retry')}</Button>}
    </div>
  );
}

type Tone = 'info' | 'warn' | 'bad' | 'good';

const ICON = { info: IconInfo, warn: IconAlertTriangle, bad: IconAlertTriangle, good: IconCircleCheckFilled };

export function Alert({
  tone = 'info',
  title,
  children,
  live,
}: {
  tone?: Tone;
  title?: string;
  children: ReactNode;
  live?: boolean;
}) {
  const Icon = ICON[tone];
  return (
    <div className={`bm-alert bm-alert--${tone}`} role={live ? 'alert' : undefined}>
      <Icon size={22} aria-hidden />
      <div>
        {title && <strong className="bm-alert__title">{title}</strong>}
        {children}
      </div>
    </div>
  );
}

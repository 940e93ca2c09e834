import { useTranslation } from 'react-i18next';
import { IconCheck } from './icons';

/** Where one is in a row of steps. */
export function Steps({ names, current }: { names: string[]; current: number }) {
  const { t } = useTranslation();
  return (
    <ol className="bm-steps" aria-label={t('wizard.steps')}>
      {names.map((name, index) => (
        <li
          key={name}
          className={`bm-steps__item ${index < current ? 'bm-steps__item--done' : index === current ? 'bm-steps__item--now' : ''}`}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className="bm-steps__number">
            {index < current ? <IconCheck size={16} aria-hidden stroke={3} /> : index + 1}
          </span>
          <span className="bm-steps__name">
            {name}
            {index < current && <span className="bm-sr-only"> ({t('timeline.done')})</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

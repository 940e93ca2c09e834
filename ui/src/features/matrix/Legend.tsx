import { useTranslation } from 'react-i18next';
import { MARKS, SIGN } from './mark';

export function Legend() {
  const { t } = useTranslation();
  return (
    <ul className="bm-legend" aria-label={t('matrix.legend')}>
      {MARKS.map((mark) => (
        <li key={mark}>
          <span className={`bm-mark bm-mark--${mark}`} aria-hidden>
            {SIGN[mark]}
          </span>
          {t(`matrix.mark.${mark}`)}
        </li>
      ))}
    </ul>
  );
}

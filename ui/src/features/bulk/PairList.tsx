import { useTranslation } from 'react-i18next';
import { shortDate } from '../../i18n/format';
import { serviceText } from '../../ui/serviceText';
import type { Pair } from './pairs';

/** Old → new per user and service (Q15); a refusal says why. */
export function PairList({ pairs }: { pairs: Pair[] }) {
  return (
    <ul className="bm-auth">
      {pairs.map((pair) => (
        <PairRow key={pair.id} pair={pair} />
      ))}
    </ul>
  );
}

function PairRow({ pair: { person, provider, service, kind, oldEndDate, endDate, message } }: { pair: Pair }) {
  const { t } = useTranslation();
  const changes = oldEndDate && endDate && oldEndDate !== endDate;
  return (
    <li className="bm-auth__item">
      <div>
        <span className="bm-auth__name">
          <strong>{person}</strong> – {serviceText(provider, service)}
        </span>
        {kind === 'REFUSED' ? (
          <span className="bm-tick__why">{message ?? t('bulk.levelTooLow')}</span>
        ) : (
          <span className="bm-auth__date">
            {changes ? (
              <>
                <span>
                  <span className="bm-sr-only">{t('bulk.from')} </span>
                  {shortDate(oldEndDate)}
                </span>
                <span aria-hidden>→</span>
                <strong>
                  <span className="bm-sr-only">{t('bulk.to')} </span>
                  {shortDate(endDate)}
                </strong>
              </>
            ) : (
              endDate && t('auth.until', { date: shortDate(endDate) })
            )}
          </span>
        )}
      </div>
      <span className={`bm-kind bm-kind--${kind.toLowerCase()}`}>{t(`bulk.kind.${kind}`)}</span>
    </li>
  );
}

import { useTranslation } from 'react-i18next';
import type { MeansDetail } from '../../api/means';
import { dateTime, longDate } from '../../i18n/format';
import { Fold } from '../../ui/Fold';

/** Which day was planned, or which is not any more. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Everything that happened to a means, the latest first; folded away until someone asks. */
export function Happenings({ timeline = [] }: Pick<MeansDetail, 'timeline'>) {
  const { t } = useTranslation();
  if (timeline.length === 0) return null;
  return (
    <Fold className="bm-happenings" title={t('happened.title', { count: timeline.length })}>
      <ol>
        {timeline.toReversed().map(({ at, what, note }, index) => (
          <li key={`${at}-${index}`}>
            <strong>{t(`happened.${what}`)}</strong>
            <span className="bm-dim">{dateTime(at)}</span>
            {note && <span>{DAY.test(note) ? longDate(note) : note}</span>}
          </li>
        ))}
      </ol>
    </Fold>
  );
}

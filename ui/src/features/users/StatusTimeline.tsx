import { useTranslation } from 'react-i18next';
import type { MeansDetail } from '../../api/means';
import { daysUntil, longDate } from '../../i18n/format';
import { IconAlertTriangle, IconCheck } from '../../ui/icons';
import { NewLetter } from './NewLetter';
import { stepsOf, type TimelineStep } from './timeline';

/** R78–R81: aanvraag → goedkeuring → brief → activatie → actief, with the day that counts. */
export function StatusTimeline({ means }: { means: MeansDetail }) {
  const { t } = useTranslation();
  return (
    <>
      <ol className="bm-timeline" aria-label={t('timeline.label')}>
        {stepsOf(means).map((step) => (
          <Step key={step.key} step={step} />
        ))}
      </ol>
      <Deadline means={means} />
    </>
  );
}

function Step({ step }: { step: TimelineStep }) {
  const { t } = useTranslation();
  return (
    <li
      className={`bm-timeline__step bm-timeline__step--${step.state}`}
      aria-current={step.state === 'now' ? 'step' : undefined}
    >
      <span className="bm-timeline__dot">
        {step.state === 'done' && <IconCheck size={13} aria-hidden stroke={3} />}
        {step.state === 'missed' && <IconAlertTriangle size={12} aria-hidden stroke={2.5} />}
      </span>
      <span>
        <span className="bm-timeline__name">
          {t(`timeline.${step.key}`)}
          {step.state === 'done' && <span className="bm-sr-only"> ({t('timeline.done')})</span>}
        </span>
        {step.on && (
          <span className="bm-timeline__date">
            {longDate(step.on)}
            {step.by && ` · ${t('timeline.by', { name: step.by })}`}
          </span>
        )}
      </span>
    </li>
  );
}

/** R79, R80: the day by which to activate, or that was missed, and a new letter. */
function Deadline({ means }: { means: MeansDetail }) {
  const { t } = useTranslation();
  const lapsed = means.status === 'ACTIVATION_EXPIRED';
  if (!means.activateBy || (!lapsed && means.status !== 'AWAITING_ACTIVATION')) return null;
  return (
    <div className={lapsed ? 'bm-deadline bm-deadline--missed' : 'bm-deadline'}>
      <p>
        {t(lapsed ? 'timeline.missed' : 'timeline.before')} <strong>{longDate(means.activateBy)}</strong>
        {!lapsed && ` (${t('timeline.daysLeft', { count: Math.max(0, daysUntil(means.activateBy)) })})`}
      </p>
      <NewLetter means={means} />
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { whyNot, type MeansDetail } from '../../api/means';
import { sentenceOf } from '../../api/problem';
import { daysUntil, longDate } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { IconAlertTriangle, IconCheck, IconMailForward } from '../../ui/icons';
import { useToast } from '../../ui/Toasts';
import { useManaged } from '../../app/organisation';
import { useSendLetter } from './queries';
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
  const { organisationId } = useManaged();
  const toast = useToast();
  const letter = useSendLetter(organisationId, means.meansId);
  const refusal = whyNot(means, 'letter');
  const lapsed = means.status === 'ACTIVATION_EXPIRED';
  if (!means.activateBy || (!lapsed && means.status !== 'AWAITING_ACTIVATION')) return null;
  const send = () =>
    letter.mutate(undefined, {
      onSuccess: () => toast({ text: t('timeline.letterSent', { name: means.name }) }),
      onError: (error) => toast({ text: t(sentenceOf(error)) }),
    });
  return (
    <div className={lapsed ? 'bm-deadline bm-deadline--missed' : 'bm-deadline'}>
      <p>
        {t(lapsed ? 'timeline.missed' : 'timeline.before')} <strong>{longDate(means.activateBy)}</strong>
        {!lapsed && ` (${t('timeline.daysLeft', { count: Math.max(0, daysUntil(means.activateBy)) })})`}
      </p>
      {refusal ? (
        <p>{refusal}</p>
      ) : (
        <Button small icon={<IconMailForward size={18} aria-hidden />} isPending={letter.isPending} onPress={send}>
          {t('timeline.newLetter')}
        </Button>
      )}
    </div>
  );
}

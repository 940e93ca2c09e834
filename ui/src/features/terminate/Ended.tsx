import { useTranslation } from 'react-i18next';
import type { MeansDetail } from '../../api/means';
import type { Terminated } from '../../api/termination';
import { longDate } from '../../i18n/format';
import { ButtonLink } from '../../ui/Button';
import { Alert } from '../../ui/states';

/** R75: done at once, without an employee. */
export function Ended({ means, ended: { status, endsOn } }: { means: MeansDetail; ended: Terminated }) {
  const { t } = useTranslation();
  const now = status === 'ENDED';
  const title = now
    ? t('end.done', { name: means.name })
    : t('end.doneLater', { name: means.name, date: endsOn ? longDate(endsOn) : '' });
  return (
    <div className="bm-card bm-card--padded">
      <Alert tone="good" title={title} live>
        <p>{t(now ? 'end.doneText' : 'end.doneLaterText')}</p>
      </Alert>
      <div className="bm-form__actions">
        <ButtonLink to="/gebruikers" search={now ? {} : { open: means.meansId }} kind="primary">
          {t('wizard.toUsers')}
        </ButtonLink>
      </div>
    </div>
  );
}

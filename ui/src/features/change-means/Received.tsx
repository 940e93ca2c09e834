import { useTranslation } from 'react-i18next';
import type { MeansDetail } from '../../api/means';
import { ButtonLink } from '../../ui/Button';
import { Alert } from '../../ui/states';

/** R57, R58: received; from now on visible as “Mutatie in behandeling”. */
export function Received({ means }: { means: MeansDetail }) {
  const { t } = useTranslation();
  return (
    <>
      <Alert tone="good" title={t('wizard.received', { name: means.name })} live>
        <p>{t('change.receivedText')}</p>
        <p>{t('mutation.blocks')}</p>
      </Alert>
      <div className="bm-form__actions">
        <ButtonLink to="/gebruikers" search={{ open: means.meansId }} kind="primary">
          {t('change.toUser')}
        </ButtonLink>
      </div>
    </>
  );
}

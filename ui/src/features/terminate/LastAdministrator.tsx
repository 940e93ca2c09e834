import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/Button';
import { Alert } from '../../ui/states';

/** R76: the server's sentence, and the way to do what it asks. */
export function LastAdministrator({ text }: { text: string }) {
  const { t } = useTranslation();
  return (
    <Alert tone="bad" title={t('change.notNow')}>
      <p>{text}</p>
      <div className="bm-form__actions">
        <ButtonLink to="/gebruikers" search={{ status: 'ACTIVE', sort: '-role' }}>
          {t('end.appoint')}
        </ButtonLink>
      </div>
    </Alert>
  );
}

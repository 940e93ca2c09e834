import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../ui/Button';
import { Alert } from '../../ui/states';

/** R53: received; from now on visible as “Wachten op goedkeuring”. */
export function DoneStep({ name, again }: { name: string; again: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <Alert tone="good" title={t('wizard.received', { name })} live>
        <p>{t('wizard.receivedText')}</p>
      </Alert>
      <div className="bm-form__actions">
        <Button onPress={again}>{t('wizard.another')}</Button>
        <ButtonLink to="/gebruikers" kind="primary">
          {t('wizard.toUsers')}
        </ButtonLink>
      </div>
    </>
  );
}

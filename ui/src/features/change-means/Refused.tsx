import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { LastAdministrator } from '../terminate/LastAdministrator';

/** R76, Q9: said before it is asked, so that nobody fills in what will be refused. */
export function Refused({ text, onBack }: { text: string; onBack: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <LastAdministrator text={text} />
      <div className="bm-form__actions">
        <Button onPress={onBack}>{t('wizard.previous')}</Button>
      </div>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';

interface Props {
  onBack: () => void;
  first?: boolean;
  submit?: string;
  pending?: boolean;
}

export function StepButtons({ onBack, first, submit, pending }: Props) {
  const { t } = useTranslation();
  return (
    <div className="bm-form__actions">
      <Button onPress={onBack}>{t(first ? 'app.cancel' : 'wizard.previous')}</Button>
      <Button type="submit" kind="primary" isPending={pending}>
        {submit ?? t('wizard.next')}
      </Button>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';

interface Props {
  onBack: () => void;
  first?: boolean;
  /** Out of the steps altogether, where nothing else on the screen does that. */
  onCancel?: () => void;
  submit?: string;
  pending?: boolean;
}

export function StepButtons({ onBack, first, onCancel, submit, pending }: Props) {
  const { t } = useTranslation();
  return (
    <div className="bm-form__actions">
      <Button onPress={onBack}>{t(first ? 'app.cancel' : 'wizard.previous')}</Button>
      {onCancel && <CancelButton onCancel={onCancel} />}
      <Button type="submit" kind="primary" isPending={pending}>
        {submit ?? t('wizard.next')}
      </Button>
    </div>
  );
}

export function CancelButton({ onCancel }: { onCancel: () => void }) {
  const { t } = useTranslation();
  return (
    <Button kind="subtle" className="bm-form__cancel" onPress={onCancel}>
      {t('app.cancel')}
    </Button>
  );
}

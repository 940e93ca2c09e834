import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';

/** What the question is about, and back to the search. */
export function Chosen({ text, onBack }: { text: string; onBack: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="bm-why__chosen">
      <strong>{text}</strong>
      <Button small onPress={onBack}>
        {t('why.other')}
      </Button>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { Alert } from '../../ui/states';

/** The machtigingen are for acting for this relation, over its chain authorization. */
export function ForRelation({ name, onDrop }: { name: string; onDrop: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert title={t('bulk.forRelation', { name })}>
      <p>{t('bulk.forRelationText')}</p>
      <Button small onPress={onDrop}>
        {t('bulk.dropRelation')}
      </Button>
    </Alert>
  );
}

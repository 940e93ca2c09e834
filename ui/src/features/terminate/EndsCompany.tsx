import { useTranslation } from 'react-i18next';
import { TextInput } from '../../ui/form/TextInput';
import { Alert } from '../../ui/states';

/** R77, Q9: the very last means ends the whole company; typing its name makes sure. */
export function EndsCompany({ name }: { name: string }) {
  const { t } = useTranslation();
  return (
    <>
      <Alert tone="bad" title={t('end.company', { name })}>
        <p>{t('end.companyText')}</p>
      </Alert>
      <TextInput name="company" label={t('end.companyType')} hint={t('end.companyHint', { name })} autoComplete="off" />
    </>
  );
}

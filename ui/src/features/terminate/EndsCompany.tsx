import { useTranslation } from 'react-i18next';
import { TextInput } from '../../ui/form/TextInput';
import { Alert } from '../../ui/states';

interface Props {
  organisationId: string;
  name: string;
}

/** R77, Q9: the very last means ends the whole company; typing its name makes sure, of each company. */
export function EndsCompany({ organisationId, name }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Alert tone="bad" title={t('end.company', { name })}>
        <p>{t('end.companyText')}</p>
      </Alert>
      <TextInput name={`company.${organisationId}`} label={t('end.companyType', { name })} autoComplete="off" />
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { DateInput } from './DateInput';
import { TextInput } from './TextInput';

/** Name, date of birth and e-mail; `at` is where they stand in the form (`administrator.`). */
export function PersonFields({ at = '' }: { at?: string }) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput name={`${at}firstNames`} label={t('person.firstNames')} hint={t('person.firstNamesHint')} />
      <div className="bm-pair">
        <TextInput name={`${at}prefix`} label={t('person.prefix')} optional />
        <TextInput name={`${at}surname`} label={t('person.surname')} />
      </div>
      <DateInput name={`${at}dateOfBirth`} label={t('detail.born')} />
      <TextInput name={`${at}email`} label={t('detail.email')} hint={t('person.emailHint')} inputMode="email" />
    </>
  );
}

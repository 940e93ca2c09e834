import { useTranslation } from 'react-i18next';
import { DateInput } from './DateInput';
import { TextInput } from './TextInput';

/** Name, date of birth and e-mail, locked where they must not change (R61); `at` is where they stand in the form (`administrator.`). */
export function PersonFields({ at = '', readOnly }: { at?: string; readOnly?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        name={`${at}firstNames`}
        label={t('person.firstNames')}
        hint={readOnly ? undefined : t('person.firstNamesHint')}
        readOnly={readOnly}
      />
      <div className="bm-pair">
        <TextInput name={`${at}prefix`} label={t('person.prefix')} optional readOnly={readOnly} />
        <TextInput name={`${at}surname`} label={t('person.surname')} readOnly={readOnly} />
      </div>
      <DateInput name={`${at}dateOfBirth`} label={t('detail.born')} readOnly={readOnly} />
      <TextInput
        name={`${at}email`}
        label={t('detail.email')}
        hint={readOnly ? undefined : t('person.emailHint')}
        inputMode="email"
        readOnly={readOnly}
      />
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { DOCUMENT_TYPES } from '../../api/means';
import { Choice } from '../../ui/form/Choice';
import { DateInput } from '../../ui/form/DateInput';
import { typedDate } from '../../ui/form/dates';
import { Form } from '../../ui/form/Form';
import { AddressFields } from '../../ui/form/AddressFields';
import { SelectInput } from '../../ui/form/SelectInput';
import { TextInput } from '../../ui/form/TextInput';
import { useZodForm } from '../../ui/form/useZodForm';
import { Alert } from '../../ui/states';
import type { StepProps } from './AddUserPage';
import type { Draft } from './draft';
import { PersonFields } from '../../ui/form/PersonFields';
import { personSchema, type PersonValues } from './personSchema';
import { needsAddress, needsDocument, placesOf, twoSided } from './rules';
import { ScanFields } from './ScanFields';
import { StepButtons } from './StepButtons';

const valuesOf = (draft: Draft): PersonValues => ({
  firstNames: draft.firstNames,
  prefix: draft.prefix,
  surname: draft.surname,
  dateOfBirth: typedDate(draft.dateOfBirth),
  email: draft.email,
  document: { ...draft.document, expiresOn: typedDate(draft.document.expiresOn) },
  files: draft.files,
  scans: draft.scans,
  address: draft.address,
});

interface Props extends StepProps {
  /** R61: what is known already is shown and stays as it is. */
  locked?: boolean;
  /** What is still missing; without it what a new user needs. */
  needs?: { document: boolean; address: boolean };
}

/** R43–R48: the person, the identity document with its scan, and where identification takes place. */
export function PersonStep({ draft, next, back, cancel, locked, needs }: Props) {
  const { t } = useTranslation();
  const { document: withDocument, address: withAddress } = needs ?? {
    document: needsDocument(draft),
    address: needsAddress(draft),
  };
  const form = useZodForm(personSchema({ document: withDocument, address: withAddress }), valuesOf(draft));
  const [type, files] = form.watch(['document.type', 'files']);
  return (
    <Form form={form} onSubmit={(values) => next(values)} fields={{ 'identityDocument.number': 'document.number' }}>
      {locked && <Alert>{t(withDocument || withAddress ? 'change.lockedMissing' : 'change.locked')}</Alert>}
      <PersonFields readOnly={locked} />
      {withDocument && (
        <fieldset className="bm-group">
          <legend>{t('document.title')}</legend>
          <p className="bm-field__hint">{t('document.why')}</p>
          <SelectInput
            name="document.type"
            label={t('document.type')}
            options={DOCUMENT_TYPES.map((value) => ({ value, label: t(`document.types.${value}`) }))}
          />
          <TextInput
            name="document.number"
            label={t('document.number')}
            hint={t('document.numberHint')}
            width="medium"
            autoComplete="off"
          />
          <DateInput name="document.expiresOn" label={t('document.expiresOn')} hint={t('document.expiresHint')} />
          {twoSided(type) && (
            <Choice
              name="files"
              legend={t('document.files')}
              hint={t('document.bothSides')}
              columns
              options={(['one', 'two'] as const).map((value) => ({ value, label: t(`document.filesOf.${value}`) }))}
            />
          )}
          <ScanFields places={placesOf({ document: { ...draft.document, type }, files })} />
        </fieldset>
      )}
      {withAddress && <AddressFields legend={t('wizard.address')} hint={t('wizard.addressHint')} />}
      <StepButtons onBack={() => back(form.getValues())} onCancel={cancel && (() => cancel(form.getValues()))} />
    </Form>
  );
}

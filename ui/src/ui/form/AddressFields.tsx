import { useTranslation } from 'react-i18next';
import { TextInput } from './TextInput';

/** R48: where the person can be reached by day for the identification. */
export function AddressFields({ legend, hint, at = 'address.' }: { legend: string; hint: string; at?: string }) {
  const { t } = useTranslation();
  return (
    <fieldset className="bm-group">
      <legend>{legend}</legend>
      <p className="bm-field__hint">{hint}</p>
      <div className="bm-pair bm-pair--wide">
        <TextInput name={`${at}street`} label={t('address.street')} />
        <TextInput name={`${at}houseNumber`} label={t('address.houseNumber')} />
      </div>
      <div className="bm-pair">
        <TextInput name={`${at}postalCode`} label={t('address.postalCode')} />
        <TextInput name={`${at}city`} label={t('address.city')} />
      </div>
    </fieldset>
  );
}

import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useManaged } from '../../app/organisation';
import { useFieldError } from '../../ui/form/useFieldError';
import type { PersonValues } from './personSchema';
import type { ScanPlace, UploadedScan } from './draft';
import { ScanUpload } from './ScanUpload';

/** R44–R47: the files, with what makes a good one. */
export function ScanFields({ places }: { places: ScanPlace[] }) {
  const { t } = useTranslation();
  return (
    <div className="bm-scans">
      <ul className="bm-hints">
        <li>{t('document.readable')}</li>
        <li>{t('document.valid')}</li>
        <li>
          {t('document.size')} {t('document.mediaTypes')}
        </li>
      </ul>
      {places.map((place) => (
        <OneScan key={place} place={place} />
      ))}
    </div>
  );
}

function OneScan({ place }: { place: ScanPlace }) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const { watch, setValue, clearErrors } = useFormContext<PersonValues>();
  const name = `scans.${place}` as const;
  const error = useFieldError(name);
  const change = (scan: UploadedScan | undefined) => {
    setValue(name, scan);
    if (scan) clearErrors(name);
  };
  return (
    <ScanUpload
      id={name}
      label={t(`document.place.${place}`)}
      organisation={organisationId}
      scan={watch(name)}
      onChange={change}
      error={error}
    />
  );
}

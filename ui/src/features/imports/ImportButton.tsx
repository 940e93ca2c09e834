import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/Button';
import { IconUpload } from '../../ui/icons';

/** Beside the download: the same columns the other way. */
export function ImportButton({ to }: { to: '/machtigingen/importeren/{-$import}' | '/gebruikers/importeren/{-$import}' }) {
  const { t } = useTranslation();
  return (
    <ButtonLink to={to} params={{ import: undefined }} className="bm-download" icon={<IconUpload size={20} aria-hidden />}>
      {t('import.button')}
    </ButtonLink>
  );
}

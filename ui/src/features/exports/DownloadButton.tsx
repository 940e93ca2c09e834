import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { IconChevronDown, IconDownload, IconFileSpreadsheet, IconFileTypeCsv } from '../../ui/icons';

export const FILES = [
  ['xlsx', IconFileSpreadsheet],
  ['csv', IconFileTypeCsv],
] as const;

/** Opens the menu with the files of an overview. */
export function DownloadButton() {
  const { t } = useTranslation();
  return (
    <Button
      className="bm-download"
      icon={<IconDownload size={20} aria-hidden />}
      iconEnd={<IconChevronDown size={17} aria-hidden />}
    >
      {t('users.download')}
    </Button>
  );
}

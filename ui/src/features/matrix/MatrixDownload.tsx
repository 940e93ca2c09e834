import { useTranslation } from 'react-i18next';
import { matrixFile, MOST_IN_A_WORKBOOK } from '../../api/matrix';
import { howMany } from '../../ui/howMany';
import { IconFileSpreadsheet, IconFileTypeCsv } from '../../ui/icons';
import { Menu, MenuOption } from '../../ui/Menu';
import { DownloadButton } from '../exports/DownloadButton';
import type { Wanted } from './useMatrix';

interface Props {
  organisation: string;
  wanted: Wanted;
  totals: { means: number; services: number } | undefined;
}

/** “Wie mag wat” as a file: what the searches find, each cell with its sign and why (Q21). */
export function MatrixDownload({ organisation, wanted, totals }: Props) {
  const { t } = useTranslation();
  const { means = 0, services = 0 } = totals ?? {};
  const sub = t('matrix.count', howMany(t, { users: means, services }));
  const large = means * services > MOST_IN_A_WORKBOOK;
  return (
    <Menu label={t('users.download')} trigger={<DownloadButton />}>
      {!large && (
        <MenuOption
          id="xlsx"
          href={matrixFile(organisation, 'xlsx', wanted)}
          download
          icon={<IconFileSpreadsheet size={20} aria-hidden />}
          title={t('users.xlsx')}
          sub={sub}
        />
      )}
      <MenuOption
        id="csv"
        href={matrixFile(organisation, 'csv', wanted)}
        download
        icon={<IconFileTypeCsv size={20} aria-hidden />}
        title={t('users.csv')}
        sub={large ? t('matrix.onlyCsv') : sub}
      />
    </Menu>
  );
}

import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AT_ONCE, exportPath, type ExportFilter, type FileKind, type Overview } from '../../api/exports';
import { useManaged } from '../../app/organisation';
import { Button } from '../../ui/Button';
import { IconChevronDown, IconDownload, IconFileSpreadsheet, IconFileTypeCsv } from '../../ui/icons';
import { Menu, MenuOption } from '../../ui/Menu';

const ExportDialog = lazy(() => import('./ExportDialog'));

const KINDS = [
  ['xlsx', IconFileSpreadsheet],
  ['csv', IconFileTypeCsv],
] as const;

interface Props {
  overview: Overview;
  /** How many rows the file will have; unknown while it is being counted. */
  total: number | undefined;
  filter: ExportFilter;
  sub: string;
}

/** R23: what the overview shows, as a file; a large one is made in the background with progress. */
export function DownloadMenu({ overview, total = 0, filter, sub }: Props) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const [job, setJob] = useState<FileKind>();
  const trigger = (
    <Button
      className="bm-download"
      icon={<IconDownload size={20} aria-hidden />}
      iconEnd={<IconChevronDown size={17} aria-hidden />}
    >
      {t('users.download')}
    </Button>
  );
  const large = total > AT_ONCE;
  return (
    <>
      <Menu
        label={t('users.download')}
        trigger={trigger}
        onAction={large ? (kind) => setJob(kind as FileKind) : undefined}
      >
        {KINDS.map(([kind, Icon]) => (
          <MenuOption
            key={kind}
            id={kind}
            {...(large ? {} : { href: exportPath(organisationId, overview, kind, filter), download: true })}
            icon={<Icon size={20} aria-hidden />}
            title={t(`users.${kind}`)}
            sub={sub}
          />
        ))}
      </Menu>
      {job && (
        <Suspense>
          <ExportDialog overview={overview} kind={job} filter={filter} onClose={() => setJob(undefined)} />
        </Suspense>
      )}
    </>
  );
}

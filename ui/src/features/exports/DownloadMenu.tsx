import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AT_ONCE, exportPath, type ExportFilter, type FileKind, type Overview } from '../../api/exports';
import { useManaged } from '../../app/organisation';
import { Menu, MenuOption } from '../../ui/Menu';
import { DownloadButton, FILES } from './DownloadButton';

const ExportDialog = lazy(() => import('./ExportDialog'));

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
  const large = total > AT_ONCE;
  return (
    <>
      <Menu
        label={t('users.download')}
        trigger={<DownloadButton />}
        onAction={large ? (kind) => setJob(kind as FileKind) : undefined}
      >
        {FILES.map(([kind, Icon]) => (
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

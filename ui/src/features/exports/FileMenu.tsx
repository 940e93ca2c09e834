import { useTranslation } from 'react-i18next';
import type { FileKind } from '../../api/exports';
import { Menu, MenuOption } from '../../ui/Menu';
import { DownloadButton, FILES } from './DownloadButton';

interface Props {
  path: (kind: FileKind) => string;
  sub: string;
}

/** A list that comes as a file at once, from the service that shows it. */
export function FileMenu({ path, sub }: Props) {
  const { t } = useTranslation();
  return (
    <Menu label={t('users.download')} trigger={<DownloadButton />}>
      {FILES.map(([kind, Icon]) => (
        <MenuOption
          key={kind}
          id={kind}
          href={path(kind)}
          download
          icon={<Icon size={20} aria-hidden />}
          title={t(`users.${kind}`)}
          sub={sub}
        />
      ))}
    </Menu>
  );
}

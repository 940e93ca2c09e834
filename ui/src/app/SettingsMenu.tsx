import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/Button';
import { IconAdjustments, IconSettings } from '../ui/icons';
import { Menu, MenuOption } from '../ui/Menu';

/** R21: the cog. */
export function SettingsMenu() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const trigger = (
    <IconButton label={t('settings.title')} className="bm-iconbutton--header">
      <IconSettings size={22} aria-hidden stroke={1.75} />
    </IconButton>
  );
  return (
    <Menu
      label={t('settings.title')}
      trigger={trigger}
      onAction={() => void navigate({ to: '/instellingen/algemeen' })}
    >
      <MenuOption
        id="general"
        icon={<IconAdjustments size={20} aria-hidden />}
        title={t('settings.general')}
        sub={t('settings.generalSub')}
      />
    </Menu>
  );
}

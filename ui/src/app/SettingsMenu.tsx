import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/Button';
import { IconAdjustments, IconCreditCard, IconHistory, IconSettings } from '../ui/icons';
import { Menu, MenuOption } from '../ui/Menu';

const PLACES: Record<string, string> = {
  general: '/instellingen/algemeen',
  billing: '/instellingen/facturatie',
  trail: '/instellingen/logboek',
};

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
    <Menu label={t('settings.title')} trigger={trigger} onAction={(key) => void navigate({ to: PLACES[key] } as never)}>
      <MenuOption
        id="general"
        icon={<IconAdjustments size={20} aria-hidden />}
        title={t('settings.general')}
        sub={t('settings.generalSub')}
      />
      <MenuOption
        id="billing"
        icon={<IconCreditCard size={20} aria-hidden />}
        title={t('settings.billing')}
        sub={t('settings.billingSub')}
      />
      <MenuOption
        id="trail"
        icon={<IconHistory size={20} aria-hidden />}
        title={t('settings.trail')}
        sub={t('settings.trailSub')}
      />
    </Menu>
  );
}

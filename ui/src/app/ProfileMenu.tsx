import { useNavigate } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { setLanguage } from '../i18n';
import { IconChevronDown, IconHistory, IconLanguage, IconLogout, IconUserCircle } from '../ui/icons';
import { Menu, MenuOption } from '../ui/Menu';
import { signOut } from './signOut';

const initials = (name: string) => {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  const [first, last] = [words[0], words.at(-1)];
  return `${first?.[0] ?? ''}${last === first ? '' : (last?.[0] ?? '')}`;
};

/** R19: name, and below it the profile, the login history, the language and “Uitloggen”. */
export function ProfileMenu({ name }: { name: string }) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const other = i18n.language === 'nl' ? 'en' : 'nl';
  const act: Record<string, () => void> = {
    profile: () => void navigate({ to: '/profiel' }),
    history: () => void navigate({ to: '/profiel/inloghistorie' }),
    language: () => void setLanguage(other),
    signOut: () => void signOut(),
  };
  const trigger = (
    <Button className="bm-profile">
      <span className="bm-avatar" data-initials={initials(name)} />
      <span className="bm-sr-only">{t('profile.accountOf')} </span>
      <span className="bm-profile__name">{name}</span>
      <IconChevronDown size={18} aria-hidden />
    </Button>
  );
  return (
    <Menu label={t('profile.menu', { name })} onAction={(key) => act[key]?.()} trigger={trigger}>
      <MenuOption id="profile" icon={<IconUserCircle size={20} aria-hidden />} title={t('profile.mine')} />
      <MenuOption id="history" icon={<IconHistory size={20} aria-hidden />} title={t('profile.history')} />
      <MenuOption
        id="language"
        icon={<IconLanguage size={20} aria-hidden />}
        title={t('profile.otherLanguage')}
        lang={other}
      />
      <MenuOption id="signOut" icon={<IconLogout size={20} aria-hidden />} title={t('profile.signOut')} />
    </Menu>
  );
}

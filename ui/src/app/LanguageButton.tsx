import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { setLanguage } from '../i18n';
import { IconLanguage } from '../ui/icons';

export function LanguageButton() {
  const { t, i18n } = useTranslation();
  const other = i18n.language === 'nl' ? 'en' : 'nl';
  return (
    <Button className="bm-profile bm-language" onPress={() => void setLanguage(other)}>
      <IconLanguage size={20} aria-hidden />
      <span lang={other}>{t('profile.otherLanguage')}</span>
    </Button>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { IconMenu2 } from '../ui/icons';
import { NavigationLinks } from './Navigation';

export function MobileMenu() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton label={t('app.menu')} className="bm-iconbutton--header" onPress={() => setOpen(true)}>
        <IconMenu2 size={24} aria-hidden />
      </IconButton>
      <Dialog title={t('app.menu')} isOpen={open} onClose={() => setOpen(false)} shape="drawer">
        <nav aria-label={t('app.navigation')} className="bm-drawer__nav">
          <NavigationLinks onClick={() => setOpen(false)} />
        </nav>
      </Dialog>
    </>
  );
}

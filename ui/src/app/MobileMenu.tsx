import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/Button';
import { IconMenu2 } from '../ui/icons';

const MobileDrawer = lazy(() => import('./MobileDrawer'));

export function MobileMenu() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton label={t('app.menu')} className="bm-iconbutton--header" onPress={() => setOpen(true)}>
        <IconMenu2 size={24} aria-hidden />
      </IconButton>
      {open && (
        <Suspense>
          <MobileDrawer onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/Dialog';
import { NavigationLinks } from './Navigation';

export default function MobileDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('app.menu')} isOpen onClose={onClose} shape="drawer">
      <nav aria-label={t('app.navigation')} className="bm-drawer__nav">
        <NavigationLinks onClick={onClose} />
      </nav>
    </Dialog>
  );
}

import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { IconAlertTriangle } from '../ui/icons';

const subscribe = (changed: () => void) => {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
};

export function OfflineBanner() {
  const { t } = useTranslation();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">
      {!online && (
        <p className="bm-offline">
          <IconAlertTriangle size={20} aria-hidden />
          {t('app.offline')}
        </p>
      )}
    </div>
  );
}

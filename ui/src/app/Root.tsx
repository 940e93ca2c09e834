import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Announcer } from './announce';
import { OfflineBanner } from './OfflineBanner';
import { useSignedOutListener } from './session';

export function Root() {
  const { t } = useTranslation();
  useSignedOutListener();
  return (
    <>
      <a href="#content" className="nl-skip-link nl-skip-link--visible-on-focus">
        {t('app.skip')}
      </a>
      <OfflineBanner />
      <Outlet />
      <Announcer />
    </>
  );
}

import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CompanySwitcher } from './CompanySwitcher';
import { useLiveChanges } from './liveChanges';
import { Logo } from './Logo';
import { MobileMenu } from './MobileMenu';
import { NavigationLinks } from './Navigation';
import { manages, useOrganisation, useOrganisationInUrl } from './organisation';
import { ProfileMenu } from './ProfileMenu';
import { useMe } from './session';
import { SessionWatch } from './SessionWatch';
import { SettingsMenu } from './SettingsMenu';

/** What stands around every screen for who is signed in. */
export function Shell({ name }: { name: string }) {
  const { t } = useTranslation();
  const me = useMe().data;
  const organisation = useOrganisation();
  useOrganisationInUrl();
  useLiveChanges(organisation?.organisationId, me?.employee ?? false);
  const actions = (
    <>
      {organisation && manages(organisation) && <SettingsMenu />}
      <ProfileMenu name={name} />
    </>
  );
  return (
    <>
      <header className="bm-header">
        <div className="bm-header__in">
          <Logo />
          <div className="bm-header__right bm-wide-only">
            <CompanySwitcher />
            {actions}
          </div>
          <div className="bm-header__right bm-narrow-only">
            {actions}
            <MobileMenu />
          </div>
        </div>
        <div className="bm-narrow-only bm-header__org">
          <CompanySwitcher wide />
        </div>
      </header>
      <nav aria-label={t('app.navigation')} className="bm-nav bm-wide-only">
        <div className="bm-nav__in">
          <NavigationLinks />
        </div>
      </nav>
      <main id="content" tabIndex={-1} className="bm-content">
        {/* nothing of the previous company stays on a screen */}
        <Outlet key={organisation?.organisationId} />
      </main>
      <SessionWatch />
    </>
  );
}

import { SubNavigation } from '../../ui/SubNavigation';

/** R21: Algemeen and Facturatie; and the logbook. */
export const SettingsTabs = () => (
  <SubNavigation
    label="settings.title"
    links={[
      { to: '/instellingen/algemeen', text: 'settings.general' },
      { to: '/instellingen/facturatie', text: 'settings.billing' },
      { to: '/instellingen/logboek', text: 'settings.trail' },
    ]}
  />
);

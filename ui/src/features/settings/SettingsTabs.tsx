import { SubNavigation } from '../../ui/SubNavigation';

/** R21: Algemeen and Facturatie. */
export const SettingsTabs = () => (
  <SubNavigation
    label="settings.title"
    links={[
      { to: '/instellingen/algemeen', text: 'settings.general' },
      { to: '/instellingen/facturatie', text: 'settings.billing' },
    ]}
  />
);

import { SubNavigation } from '../../ui/SubNavigation';

/** The three ways to look at machtigingen. */
export const AuthorizationTabs = () => (
  <SubNavigation
    label="auth.title"
    links={[
      { to: '/machtigingen', text: 'services.tab' },
      { to: '/machtigingen/wie-mag-wat', text: 'matrix.title' },
      { to: '/machtigingen/verloop', text: 'calendar.title' },
    ]}
  />
);

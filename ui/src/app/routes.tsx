import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import { Home } from './Home';
import { NotFound } from './NotFound';
import { PageError } from './PageError';
import { Root } from './Root';

const text = (value: unknown) =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;
/** Nothing in an address is required. */
const optional = <T extends object>(search: T): Partial<T> => search;
const number = (value: unknown) => (Number.isInteger(Number(value)) && Number(value) > 0 ? Number(value) : undefined);

const root = createRootRoute({ component: Root, notFoundComponent: NotFound });
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: Home,
  validateSearch: (search: Record<string, unknown>) => optional({ login: text(search.login) }),
});

const app = createRoute({
  getParentRoute: () => root,
  id: 'app',
  component: lazyRouteComponent(() => import('./SignedIn'), 'SignedIn'),
  validateSearch: (search: Record<string, unknown>) => optional({ org: text(search.org) }),
  search: { middlewares: [retainSearchParams(['org'])] },
});

const users = createRoute({
  getParentRoute: () => app,
  path: '/gebruikers',
  component: lazyRouteComponent(() => import('../features/users/UsersPage'), 'UsersPage'),
  validateSearch: (search: Record<string, unknown>) =>
    optional({
      status: text(search.status),
      q: text(search.q),
      sort: text(search.sort),
      page: number(search.page),
      open: text(search.open),
      expiring: search.expiring ? true : undefined,
    }),
});
const addUser = createRoute({
  getParentRoute: () => app,
  path: '/gebruikers/toevoegen/$step',
  component: lazyRouteComponent(() => import('../features/add-user/AddUserPage'), 'AddUserPage'),
});
const services = createRoute({
  getParentRoute: () => app,
  path: '/machtigingen',
  component: lazyRouteComponent(() => import('../features/services/ServicesPage'), 'ServicesPage'),
  validateSearch: (search: Record<string, unknown>) =>
    optional({
      q: text(search.q),
      open: text(search.open),
      page: number(search.page),
    }),
});
const bulk = createRoute({
  getParentRoute: () => app,
  path: '/machtigingen/toevoegen/$step',
  component: lazyRouteComponent(() => import('../features/bulk/BulkPage'), 'BulkPage'),
});
const review = createRoute({
  getParentRoute: () => app,
  path: '/behandeling',
  component: lazyRouteComponent(() => import('../features/review/QueuePage'), 'QueuePage'),
  validateSearch: (search: Record<string, unknown>) =>
    optional({
      q: text(search.q),
      state: text(search.state),
      page: number(search.page),
    }),
});
const application = createRoute({
  getParentRoute: () => app,
  path: '/behandeling/$meansId',
  component: lazyRouteComponent(() => import('../features/review/ApplicationPage'), 'ApplicationPage'),
});
const profile = createRoute({
  getParentRoute: () => app,
  path: '/profiel',
  component: lazyRouteComponent(() => import('../features/profile/ProfilePage'), 'ProfilePage'),
});
const history = createRoute({
  getParentRoute: () => app,
  path: '/profiel/inloghistorie',
  component: lazyRouteComponent(() => import('../features/profile/LoginHistoryPage'), 'LoginHistoryPage'),
  validateSearch: (search: Record<string, unknown>) => optional({ page: number(search.page) }),
});
const settings = createRoute({
  getParentRoute: () => app,
  path: '/instellingen/algemeen',
  component: lazyRouteComponent(() => import('../features/settings/GeneralSettingsPage'), 'GeneralSettingsPage'),
});

const activate = createRoute({
  getParentRoute: () => root,
  path: '/activeren',
  component: lazyRouteComponent(() => import('../features/activation/ActivatePage'), 'ActivatePage'),
});
const activated = createRoute({
  getParentRoute: () => root,
  path: '/activeren/klaar',
  component: lazyRouteComponent(() => import('../features/activation/ActivatedPage'), 'ActivatedPage'),
});
const register = createRoute({
  getParentRoute: () => root,
  path: '/aanvragen',
  component: lazyRouteComponent(() => import('../features/registration/RegistrationPage'), 'RegistrationPage'),
});
const forgotten = createRoute({
  getParentRoute: () => root,
  path: '/inloggegevens-vergeten',
  component: lazyRouteComponent(() => import('../features/forgotten/ForgottenPage'), 'ForgottenPage'),
});

export const routeTree = root.addChildren([
  home,
  app.addChildren([users, addUser, services, bulk, review, application, profile, history, settings]),
  activate,
  activated,
  register,
  forgotten,
]);

export const makeRouter = (options: object = {}) =>
  createRouter({
    routeTree,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: PageError,
    defaultNotFoundComponent: NotFound,
    ...options,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}

import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { loadScreenTexts } from '../i18n';
import { Home } from './Home';
import { NotFound } from './NotFound';
import { PageError } from './PageError';
import { Root } from './Root';

const text = (value: unknown) =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;
/** Nothing in an address is required. */
const optional = <T extends object>(search: T): Partial<T> => search;
const number = (value: unknown) => (Number.isInteger(Number(value)) && Number(value) > 0 ? Number(value) : undefined);
/** As the columns of the users write it: an old or mistyped address shows them in their own order. */
const userSort = (value: unknown) => /^-?(name|role|level|status)$/.exec(text(value) ?? '')?.[0];

/** A screen comes when it is gone to, together with the texts. */
const screen = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazyRouteComponent(() => Promise.all([load(), loadScreenTexts()]).then(([module]) => module), name);

const root = createRootRoute({ component: Root, notFoundComponent: NotFound });
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: Home,
  validateSearch: (search: Record<string, unknown>) => optional({ login: text(search.login), org: text(search.org) }),
  search: { middlewares: [retainSearchParams(['org'])] },
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
  component: screen(() => import('../features/users/UsersPage'), 'UsersPage'),
  validateSearch: (search: Record<string, unknown>) =>
    optional({
      status: text(search.status),
      q: text(search.q),
      sort: userSort(search.sort),
      page: number(search.page),
      open: text(search.open),
      expiring: search.expiring ? true : undefined,
    }),
});
const addUser = createRoute({
  getParentRoute: () => app,
  path: '/gebruikers/toevoegen/$step',
  component: screen(() => import('../features/add-user/AddUserPage'), 'AddUserPage'),
});
const importUsers = createRoute({
  getParentRoute: () => app,
  path: '/gebruikers/importeren/{-$import}',
  component: screen(() => import('../features/imports/ImportPage'), 'UserImportPage'),
});
const terminate = createRoute({
  getParentRoute: () => app,
  path: '/gebruikers/$meansId/opzeggen',
  component: screen(() => import('../features/terminate/TerminatePage'), 'TerminatePage'),
});
const changeLevel = createRoute({
  getParentRoute: () => app,
  path: '/gebruikers/$meansId/niveau/{-$step}',
  component: screen(() => import('../features/change-means/LevelChangePage'), 'LevelChangePage'),
});
const link = createRoute({
  getParentRoute: () => app,
  path: '/gebruikers/$meansId/koppelen/{-$step}',
  component: screen(() => import('../features/change-means/LinkPage'), 'LinkPage'),
});
const changeRole = createRoute({
  getParentRoute: () => app,
  path: '/gebruikers/$meansId/rol/{-$step}',
  component: screen(() => import('../features/change-means/RoleChangePage'), 'RoleChangePage'),
});
const convert = createRoute({
  getParentRoute: () => app,
  path: '/gebruikers/$meansId/omzetten',
  component: screen(() => import('../features/change-means/ConvertPage'), 'ConvertPage'),
});
const services = createRoute({
  getParentRoute: () => app,
  path: '/machtigingen',
  component: screen(() => import('../features/services/ServicesPage'), 'ServicesPage'),
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
  component: screen(() => import('../features/bulk/BulkPage'), 'BulkPage'),
});
const job = createRoute({
  getParentRoute: () => app,
  path: '/machtigingen/opdrachten/$job',
  component: screen(() => import('../features/jobs/JobPage'), 'JobPage'),
});
const importAuthorizations = createRoute({
  getParentRoute: () => app,
  path: '/machtigingen/importeren/{-$import}',
  component: screen(() => import('../features/imports/ImportPage'), 'AuthorizationImportPage'),
});
const matrix = createRoute({
  getParentRoute: () => app,
  path: '/machtigingen/wie-mag-wat',
  component: screen(() => import('../features/matrix/MatrixPage'), 'MatrixPage'),
  validateSearch: (search: Record<string, unknown>) =>
    optional({ q: text(search.q), dienst: text(search.dienst), alle: search.alle ? true : undefined }),
});
const calendar = createRoute({
  getParentRoute: () => app,
  path: '/machtigingen/verloop',
  component: screen(() => import('../features/calendar/CalendarPage'), 'CalendarPage'),
  validateSearch: (search: Record<string, unknown>) =>
    optional({ maand: text(search.maand), dag: text(search.dag), page: number(search.page) }),
});
const review = createRoute({
  getParentRoute: () => app,
  path: '/behandeling',
  component: screen(() => import('../features/review/QueuePage'), 'QueuePage'),
  validateSearch: (search: Record<string, unknown>) =>
    optional({
      q: text(search.q),
      state: text(search.state),
      kind: text(search.kind),
      page: number(search.page),
    }),
});
const letters = createRoute({
  getParentRoute: () => app,
  path: '/behandeling/brieven',
  component: screen(() => import('../features/review/LettersPage'), 'LettersPage'),
});
const application = createRoute({
  getParentRoute: () => app,
  path: '/behandeling/$meansId',
  component: screen(() => import('../features/review/ApplicationPage'), 'ApplicationPage'),
});
const renewal = createRoute({
  getParentRoute: () => app,
  path: '/behandeling/verlenging/$renewalId',
  component: screen(() => import('../features/review/RenewalPage'), 'RenewalPage'),
});
const profile = createRoute({
  getParentRoute: () => app,
  path: '/profiel',
  component: screen(() => import('../features/profile/ProfilePage'), 'ProfilePage'),
});
const history = createRoute({
  getParentRoute: () => app,
  path: '/profiel/inloghistorie',
  component: screen(() => import('../features/profile/LoginHistoryPage'), 'LoginHistoryPage'),
  validateSearch: (search: Record<string, unknown>) => optional({ page: number(search.page) }),
});
const settings = createRoute({
  getParentRoute: () => app,
  path: '/instellingen/algemeen',
  component: screen(() => import('../features/settings/GeneralSettingsPage'), 'GeneralSettingsPage'),
});
const chain = createRoute({
  getParentRoute: () => app,
  path: '/ketenmachtigingen',
  beforeLoad: ({ search }) => {
    throw redirect({ to: '/ketenmachtigingen/afgegeven', search, replace: true } as never);
  },
});
const granted = createRoute({
  getParentRoute: () => app,
  path: '/ketenmachtigingen/afgegeven',
  component: screen(() => import('../features/chain/GrantedPage'), 'GrantedPage'),
  validateSearch: (search: Record<string, unknown>) =>
    optional({ q: text(search.q), open: text(search.open), page: number(search.page) }),
});
const grantChain = createRoute({
  getParentRoute: () => app,
  path: '/ketenmachtigingen/afgegeven/toevoegen',
  component: screen(() => import('../features/chain/GrantChainPage'), 'GrantChainPage'),
  validateSearch: (search: Record<string, unknown>) => optional({ kvk: text(search.kvk) }),
});
const relations = createRoute({
  getParentRoute: () => app,
  path: '/ketenmachtigingen/van-relaties',
  component: screen(() => import('../features/chain/RelationsPage'), 'RelationsPage'),
  validateSearch: (search: Record<string, unknown>) =>
    optional({ q: text(search.q), tab: text(search.tab), state: text(search.state), page: number(search.page) }),
});
const billing = createRoute({
  getParentRoute: () => app,
  path: '/instellingen/facturatie',
  validateSearch: (search: Record<string, unknown>) => optional({ page: number(search.page) }),
  component: screen(() => import('../features/billing/BillingSettingsPage'), 'BillingSettingsPage'),
});
const trail = createRoute({
  getParentRoute: () => app,
  path: '/instellingen/logboek',
  component: screen(() => import('../features/trail/TrailPage'), 'TrailPage'),
  validateSearch: (search: Record<string, unknown>) =>
    optional({
      q: text(search.q),
      van: text(search.van),
      tot: text(search.tot),
      wie: text(search.wie),
      soort: text(search.soort),
      page: number(search.page),
    }),
});
const changes = createRoute({
  getParentRoute: () => app,
  path: '/overige-wijzigingen',
  component: screen(() => import('../features/changes/OtherChangesPage'), 'OtherChangesPage'),
});

const activate = createRoute({
  getParentRoute: () => root,
  path: '/activeren',
  component: screen(() => import('../features/activation/ActivatePage'), 'ActivatePage'),
});
const activated = createRoute({
  getParentRoute: () => root,
  path: '/activeren/klaar',
  component: screen(() => import('../features/activation/ActivatedPage'), 'ActivatedPage'),
});
const register = createRoute({
  getParentRoute: () => root,
  path: '/aanvragen',
  component: screen(() => import('../features/registration/RegistrationPage'), 'RegistrationPage'),
});
const roleRenewal = createRoute({
  getParentRoute: () => root,
  path: '/beheerder-verlengen',
  component: screen(() => import('../features/role-renewal/RoleRenewalPage'), 'RoleRenewalPage'),
});
const forgotten = createRoute({
  getParentRoute: () => root,
  path: '/inloggegevens-vergeten',
  component: screen(() => import('../features/forgotten/ForgottenPage'), 'ForgottenPage'),
});
const forms = createRoute({
  getParentRoute: () => root,
  path: '/formulieren',
  component: screen(() => import('../features/changes/FormsPage'), 'FormsPage'),
});
const answerChain = createRoute({
  getParentRoute: () => root,
  path: '/ketenmachtiging',
  component: screen(() => import('../features/chain/AnswerPage'), 'AnswerPage'),
});

export const routeTree = root.addChildren([
  home,
  app.addChildren([
    users,
    addUser,
    importUsers,
    terminate,
    changeLevel,
    link,
    changeRole,
    convert,
    services,
    bulk,
    job,
    importAuthorizations,
    matrix,
    calendar,
    review,
    letters,
    application,
    renewal,
    profile,
    history,
    settings,
    chain,
    granted,
    grantChain,
    relations,
    billing,
    trail,
    changes,
  ]),
  activate,
  activated,
  register,
  roleRenewal,
  forgotten,
  forms,
  answerChain,
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

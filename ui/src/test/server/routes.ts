import { activationRoutes } from './routes-activation';
import { applicationRoutes } from './routes-applications';
import { authorizationRoutes } from './routes-authorizations';
import { identityRoutes } from './routes-identity';
import { meansRoutes } from './routes-means';
import type { Route } from './FakeServer';

export const routes: Route[] = [
  ...identityRoutes,
  ...meansRoutes,
  ...applicationRoutes,
  ...authorizationRoutes,
  ...activationRoutes,
];

import { accountRoutes } from './routes-account';
import { activationRoutes } from './routes-activation';
import { applicationRoutes } from './routes-applications';
import { authorizationRoutes } from './routes-authorizations';
import { billingRoutes } from './routes-billing';
import { chainRoutes } from './routes-chain';
import { chainRequestRoutes } from './routes-chain-requests';
import { exportRoutes } from './routes-exports';
import { grantRoutes } from './routes-grants';
import { importRoutes } from './routes-imports';
import { identityRoutes } from './routes-identity';
import { letterRoutes } from './routes-letters';
import { lossRoutes } from './routes-losses';
import { meansRoutes } from './routes-means';
import { mutationRoutes } from './routes-mutations';
import { terminationRoutes } from './routes-termination';
import { overviewRoutes } from './routes-overview';
import { renewalRoutes } from './routes-renewals';
import { roleRenewalRoutes } from './routes-role-renewals';
import { trailRoutes } from './routes-trail';
import type { Route } from './FakeServer';

export const routes: Route[] = [
  ...importRoutes,
  ...identityRoutes,
  ...meansRoutes,
  ...mutationRoutes,
  ...terminationRoutes,
  ...billingRoutes,
  ...accountRoutes,
  ...applicationRoutes,
  ...chainRoutes,
  ...chainRequestRoutes,
  ...exportRoutes,
  ...trailRoutes,
  ...overviewRoutes,
  ...renewalRoutes,
  ...grantRoutes,
  ...lossRoutes,
  ...authorizationRoutes,
  ...activationRoutes,
  ...roleRenewalRoutes,
  ...letterRoutes,
];

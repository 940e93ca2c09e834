import { RequireManager } from '../../app/RequireManager';
import { UsersOverview } from './UsersOverview';

export const UsersPage = () => (
  <RequireManager>
    <UsersOverview />
  </RequireManager>
);

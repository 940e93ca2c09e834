import type { ReactNode } from 'react';
import { Explain } from '../../app/RequireManager';
import { useMe } from '../../app/session';

export const RequireEmployee = ({ children }: { children: ReactNode }) =>
  useMe().data?.employee ? children : <Explain reason="employee" />;

import { lazy, Suspense } from 'react';
import type { MeansRow } from '../../api/means';
import { Skeleton } from '../../ui/states';

const UserDetail = lazy(() => import('./UserDetail').then((module) => ({ default: module.UserDetail })));

/** The detail with its forms and dialogs comes when a row is opened: the list itself is there sooner. */
export const LazyUserDetail = ({ row }: { row: MeansRow }) => (
  <Suspense fallback={<Skeleton rows={4} />}>
    <UserDetail row={row} />
  </Suspense>
);

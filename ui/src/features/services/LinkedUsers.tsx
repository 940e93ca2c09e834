import { useState } from 'react';
import { useManaged } from '../../app/organisation';
import { Pager } from '../../ui/Pager';
import { LoadError, Skeleton } from '../../ui/states';
import { useLastPage } from '../../ui/useLastPage';
import { AuthorizationItem } from '../authorizations/AuthorizationItem';
import { useAuthorizations } from '../authorizations/queries';

const SIZE = 50;

/** R112, R113: who may use this service, each with pencil and “Intrekken”. */
export function LinkedUsers({ serviceId }: { serviceId: string }) {
  const { organisationId } = useManaged();
  const [page, setPage] = useState(0);
  const list = useAuthorizations(organisationId, { serviceId, page, size: SIZE });
  useLastPage(list, page, SIZE, setPage);
  if (list.isPending) return <Skeleton rows={3} />;
  if (list.isError) return <LoadError error={list.error} retry={() => void list.refetch()} />;
  return (
    <>
      <ul className="bm-auth bm-service__list">
        {list.data.items.map((a) => (
          <AuthorizationItem key={a.authorizationId} authorization={a} title="person" />
        ))}
      </ul>
      {list.data.total > SIZE && <Pager page={page} size={SIZE} total={list.data.total} onPage={setPage} />}
    </>
  );
}

import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportKind } from '../../api/imports';
import { isFinal } from '../../api/problem';
import { useManaged } from '../../app/organisation';
import { RequireManager } from '../../app/RequireManager';
import { Page } from '../../ui/Page';
import { LoadError, Skeleton } from '../../ui/states';
import { Steps } from '../../ui/Steps';
import { CheckStep } from './CheckStep';
import { ResultStep } from './ResultStep';
import { UploadStep } from './UploadStep';
import { useImport } from './useImport';

export const AuthorizationImportPage = () => (
  <RequireManager>
    <Importing kind="authorizations" />
  </RequireManager>
);
export const UserImportPage = () => (
  <RequireManager>
    <Importing kind="users" />
  </RequireManager>
);

const PATH = { authorizations: '/machtigingen', users: '/gebruikers' } as const;
const STEPS = ['file', 'check', 'result'] as const;

/** A file is uploaded, looked at, and then done. Its number is in the address, so that one comes back after a reload. */
function Importing({ kind }: { kind: ImportKind }) {
  const { t } = useTranslation();
  const { organisationId, name } = useManaged();
  const { import: id = '' } = useParams({ strict: false }) as { import?: string };
  const navigate = useNavigate();
  const found = useImport(kind, organisationId, id);
  const go = (to?: string) =>
    void navigate({ to: `${PATH[kind]}/importeren/{-$import}`, params: { import: to } } as never);
  const data = id && !isFinal(found.error) ? found.data : undefined;
  const step = !data ? 0 : data.state === 'ANALYSING' || data.state === 'READY' ? 1 : 2;
  const props = { kind, organisation: organisationId };
  return (
    <Page title={t(`import.title.${kind}`)} sub={name} narrow>
      <Steps names={STEPS.map((each) => t(`import.step.${each}`))} current={step} />
      <div className="bm-card bm-card--padded bm-stack" key={id}>
        {!id && <UploadStep {...props} back={PATH[kind]} onUploaded={go} />}
        {id && found.isPending && <Skeleton rows={3} />}
        {id && found.isError && !data && <LoadError error={found.error} retry={() => void found.refetch()} />}
        {data && step === 1 && <CheckStep {...props} found={data} stuck={found.isError} onDropped={() => go()} />}
        {data && step === 2 && (
          <ResultStep {...props} found={data} stuck={found.isError} back={PATH[kind]} onAgain={() => go()} />
        )}
      </div>
    </Page>
  );
}

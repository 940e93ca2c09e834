import { Navigate, useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useManaged } from '../../app/organisation';
import { RequireManager } from '../../app/RequireManager';
import { Page } from '../../ui/Page';
import { Skeleton } from '../../ui/states';
import { Steps } from '../../ui/Steps';
import { ChooseEndDate } from './ChooseEndDate';
import { ChooseServices } from './ChooseServices';
import { ChooseUsers } from './ChooseUsers';
import { dropBulk, loadBulk, saveBulk, type BulkDraft } from './draft';
import { ForRelation } from './ForRelation';

/** The last step comes when it is needed. */
const Review = lazy(() => import('./Review').then((module) => ({ default: module.Review })));

const STEPS = ['diensten', 'gebruikers', 'einddatum', 'controle'] as const;
type Step = (typeof STEPS)[number];

/** R104–R111, R114, R115: services × users until a date, with the difference before it is saved. */
export const BulkPage = () => (
  <RequireManager>
    <Bulk />
  </RequireManager>
);

function Bulk() {
  const { t } = useTranslation();
  const { organisationId, name } = useManaged();
  const { step } = useParams({ strict: false }) as { step: Step };
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => loadBulk(organisationId));
  const go = (to: Step) => void navigate({ to: '/machtigingen/toevoegen/$step', params: { step: to } } as never);
  const leave = () => {
    dropBulk(organisationId);
    void navigate({ to: '/machtigingen' } as never);
  };
  const choose = (part: Partial<BulkDraft>, next: Step) => {
    const changed = { ...draft, ...part, key: crypto.randomUUID() };
    setDraft(changed);
    saveBulk(organisationId, changed);
    go(next);
  };
  const furthest = draft.services.length === 0 ? 0 : draft.users.length === 0 ? 1 : 3;
  const index = STEPS.indexOf(step);
  if (index < 0 || index > furthest)
    return <Navigate to="/machtigingen/toevoegen/$step" params={{ step: STEPS[furthest]! }} replace />;
  return (
    <Page title={t(`bulk.title.${step}`)} sub={name} narrow>
      <Steps names={STEPS.map((s) => t(`bulk.step.${s}`))} current={index} />
      {draft.relation && (
        <div className="bm-gapafter">
          <ForRelation name={draft.relation.name} onDrop={() => choose({ relation: undefined }, step)} />
        </div>
      )}
      <div className="bm-card bm-card--padded" key={step}>
        {step === 'diensten' && (
          <ChooseServices
            chosen={draft.services}
            onBack={leave}
            onNext={(services) => choose({ services }, 'gebruikers')}
          />
        )}
        {step === 'gebruikers' && (
          <ChooseUsers
            services={draft.services}
            chosen={draft.users}
            onBack={() => go('diensten')}
            onCancel={leave}
            onNext={(users) => choose({ users }, 'einddatum')}
          />
        )}
        {step === 'einddatum' && (
          <ChooseEndDate
            draft={draft}
            onBack={() => go('gebruikers')}
            onCancel={leave}
            onNext={(part) => choose(part, 'controle')}
          />
        )}
        {step === 'controle' && (
          <Suspense fallback={<Skeleton />}>
            <Review
              organisation={organisationId}
              draft={draft}
              onBack={() => go('einddatum')}
              onCancel={leave}
              onDone={leave}
            />
          </Suspense>
        )}
      </div>
    </Page>
  );
}

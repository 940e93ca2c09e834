import { Navigate, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueService } from '../../api/authorizations';
import type { MeansRow } from '../../api/means';
import { useManaged } from '../../app/organisation';
import { RequireManager } from '../../app/RequireManager';
import { addYears, today } from '../../i18n/format';
import { Page } from '../../ui/Page';
import { Steps } from '../../ui/Steps';
import { MAX_YEARS } from '../authorizations/endDate';
import { ChooseEndDate } from './ChooseEndDate';
import { ChooseServices } from './ChooseServices';
import { ChooseUsers } from './ChooseUsers';
import { Review } from './Review';

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
  const [services, setServices] = useState<CatalogueService[]>([]);
  const [users, setUsers] = useState<MeansRow[]>([]);
  const [endDate, setEndDate] = useState(() => addYears(today(), MAX_YEARS));
  const go = (to: Step) => void navigate({ to: '/machtigingen/toevoegen/$step', params: { step: to } } as never);
  const leave = () => void navigate({ to: '/machtigingen' } as never);
  const furthest = services.length === 0 ? 0 : users.length === 0 ? 1 : 3;
  const index = STEPS.indexOf(step);
  if (index < 0 || index > furthest)
    return <Navigate to="/machtigingen/toevoegen/$step" params={{ step: STEPS[furthest]! }} replace />;
  return (
    <Page title={t(`bulk.title.${step}`)} sub={name} narrow>
      <Steps names={STEPS.map((s) => t(`bulk.step.${s}`))} current={index} />
      <div className="bm-card bm-card--padded" key={step}>
        {step === 'diensten' && (
          <ChooseServices
            chosen={services}
            onBack={leave}
            onNext={(chosen) => {
              setServices(chosen);
              setUsers([]);
              go('gebruikers');
            }}
          />
        )}
        {step === 'gebruikers' && (
          <ChooseUsers
            services={services}
            chosen={users}
            onBack={() => go('diensten')}
            onNext={(chosen) => {
              setUsers(chosen);
              go('einddatum');
            }}
          />
        )}
        {step === 'einddatum' && (
          <ChooseEndDate
            endDate={endDate}
            onBack={() => go('gebruikers')}
            onNext={(date) => {
              setEndDate(date);
              go('controle');
            }}
          />
        )}
        {step === 'controle' && (
          <Review
            organisation={organisationId}
            services={services}
            users={users}
            endDate={endDate}
            onBack={() => go('einddatum')}
            onDone={leave}
          />
        )}
      </div>
    </Page>
  );
}

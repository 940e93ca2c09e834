import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MeansDetail, Mutation } from '../../api/means';
import { levelName, longDate } from '../../i18n/format';
import { Alert } from '../../ui/states';
import { NewLetter } from './NewLetter';

/** R58, Q18, Q19: what is going on with this means, and what that means for its holder. */
export const InProgress = ({ means }: { means: MeansDetail }) => (
  <>
    {means.mutation && <Pending means={means} mutation={means.mutation} />}
    {means.plannedEnd && <Ending means={means} endsOn={means.plannedEnd.endsOn} />}
  </>
);

function Pending({ means, mutation }: { means: MeansDetail; mutation: Mutation }) {
  const { t } = useTranslation();
  const what = t(`mutation.what.${mutation.kind}`, {
    level: levelName(mutation.level ?? ''),
    role: mutation.role ? t(`role.${mutation.role}`) : '',
    organisations: mutation.organisations?.map((o) => o.name).join(', ') ?? '',
  });
  return (
    <Alert title={t('users.mutationPending')}>
      <p>
        {what} ({longDate(mutation.requestedOn)})
      </p>
      {mutation.state === 'AWAITING_ACTIVATION' && (
        <>
          <p>
            {t('timeline.before')} <strong>{mutation.activateBy && longDate(mutation.activateBy)}</strong>.{' '}
            {t('mutation.oldWorks')}
          </p>
          <NewLetter means={means} />
        </>
      )}
      <p>{t('mutation.blocks')}</p>
    </Alert>
  );
}

function Ending({ means, endsOn }: { means: MeansDetail; endsOn: string }) {
  const { t } = useTranslation();
  return (
    <Alert tone="warn" title={t('end.planned', { date: longDate(endsOn) })}>
      <Link to="/gebruikers/$meansId/opzeggen" params={{ meansId: means.meansId }} className="bm-link">
        {t('end.look')}
      </Link>
    </Alert>
  );
}

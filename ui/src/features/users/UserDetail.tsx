import { useTranslation } from 'react-i18next';
import type { MeansRow } from '../../api/means';
import { useManaged } from '../../app/organisation';
import { LoadError, Skeleton } from '../../ui/states';
import { AuthorizationsOfMeans } from '../authorizations/AuthorizationsOfMeans';
import { Happenings } from './Happenings';
import { InProgress } from './InProgress';
import { MeansFacts } from './MeansFacts';
import { PersonFacts } from './PersonFacts';
import { StatusTimeline } from './StatusTimeline';
import { useMeans } from './queries';

/** 3.6: person, means with its timeline, and authorizations (R83–R85). */
export function UserDetail({ row }: { row: MeansRow }) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const detail = useMeans(organisationId, row.meansId);
  if (detail.isError) return <LoadError error={detail.error} retry={() => void detail.refetch()} />;
  if (!detail.data) return <Skeleton rows={4} />;
  const means = detail.data;
  const id = row.meansId;
  return (
    <div className="bm-detail">
      <section aria-labelledby={`person-${id}`}>
        <h2 id={`person-${id}`} className="nl-heading nl-heading--level-2">
          {t('detail.person')}
        </h2>
        <PersonFacts means={means} />
      </section>
      <section aria-labelledby={`means-${id}`}>
        <h2 id={`means-${id}`} className="nl-heading nl-heading--level-2">
          {t('detail.means')}
        </h2>
        <MeansFacts means={means} />
        <InProgress means={means} />
        <StatusTimeline means={means} />
        <Happenings timeline={means.timeline} />
      </section>
      <AuthorizationsOfMeans means={means} />
    </div>
  );
}

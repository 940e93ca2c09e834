import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { explain, PATHS, type ForWhom, type Path } from '../../api/explanation';
import { orgKey, useManaged } from '../../app/organisation';
import { LevelBadge } from '../../ui/badges';
import { Fact, Facts } from '../../ui/Facts';
import { Alert, LoadError, Skeleton } from '../../ui/states';

interface Props {
  meansId: string;
  serviceId: string;
  forWhom: ForWhom;
}

const known = (path: string | null | undefined): path is Path => PATHS.includes(path as Path);

/** “Waarom wel / niet”: the answer a dienstverlener would get now, in a sentence, with the ground it rests on. */
export function Answer({ meansId, serviceId, forWhom }: Props) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const answer = useQuery({
    queryKey: orgKey(organisationId, 'authorizations', 'explanation', meansId, serviceId, forWhom),
    queryFn: ({ signal }) => explain(organisationId, { meansId, serviceId, ...forWhom }, signal),
    staleTime: 0,
  });
  if (answer.isPending) return <Skeleton rows={2} />;
  if (answer.isError) return <LoadError error={answer.error} retry={() => void answer.refetch()} />;
  const { decision, sentence, level, path } = answer.data;
  return (
    <>
      <Alert tone={decision ? 'good' : 'bad'} title={t(decision ? 'why.yes' : 'why.no')} live>
        {sentence}
      </Alert>
      <Facts>
        {known(path) && <Fact name={t('why.ground')}>{t(`why.path.${path}`)}</Fact>}
        {level && (
          <Fact name={t('why.level')}>
            <LevelBadge level={level} />
          </Fact>
        )}
      </Facts>
    </>
  );
}

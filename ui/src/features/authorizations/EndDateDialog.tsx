import { useTranslation } from 'react-i18next';
import type { Authorization } from '../../api/authorizations';
import { slugOf } from '../../api/problem';
import { useManaged } from '../../app/organisation';
import { longDate } from '../../i18n/format';
import { serviceText } from '../../ui/serviceText';
import { useToast } from '../../ui/Toasts';
import { EndDateForm } from './EndDateForm';
import { useChangeEndDate } from './queries';

/** Somebody else was first: any other refusal has its own sentence. */
const STALE = 'changed-meanwhile';

export type EndDateKind = 'change' | 'extend';

interface Props {
  authorization: Authorization;
  kind: EndDateKind;
  onClose: () => void;
}

/** R93–R97: both dialogs take a date; only extending has the quick choices. */
export default function EndDateDialog({ authorization, kind, onClose }: Props) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const toast = useToast();
  const change = useChangeEndDate(organisationId);
  const save = async (endDate: string) => {
    try {
      await change.mutateAsync({ authorization, endDate });
    } catch (error) {
      if (slugOf(error) === STALE) throw new Error(t('auth.changedMeanwhile'), { cause: error });
      throw error;
    }
    toast({ text: t('auth.changed', { date: longDate(endDate) }) });
  };
  return (
    <EndDateForm
      title={t(`auth.${kind}Title`)}
      who={authorization.personName}
      what={serviceText(authorization.provider, authorization.serviceName)}
      endDate={authorization.endDate}
      quick={kind === 'extend'}
      save={save}
      onClose={onClose}
    />
  );
}

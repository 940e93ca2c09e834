import { useTranslation } from 'react-i18next';
import { longDate } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { Refusal } from '../../ui/Refusal';
import { Alert } from '../../ui/states';
import { CancelButton } from '../add-user/StepButtons';
import { scopeOf } from '../authorizations/scopes';
import { Difference } from './Difference';
import { JOB_FROM, pairsOf, type BulkDraft } from './draft';
import { LargeDifference } from './LargeDifference';
import { PairList } from './PairList';
import { useSave } from './useSave';
import { WhatItMeans } from './WhatItMeans';

interface Props {
  organisation: string;
  draft: BulkDraft;
  onBack: () => void;
  onCancel: () => void;
  onDone: () => void;
}

/** R111: everything once more, then “Voeg machtiging(en) toe”. */
export function Review({ organisation, draft, onBack, onCancel, onDone }: Props) {
  const { t } = useTranslation();
  const { save, pending, error, refused } = useSave(organisation, draft, onDone);
  const large = pairsOf(draft) > JOB_FROM;
  const Pairs = large ? LargeDifference : Difference;
  if (refused.length > 0)
    return (
      <div className="bm-stack">
        <Alert tone="bad" live title={t('auth.refused')}>
          <PairList pairs={refused} />
        </Alert>
        <div className="bm-form__actions">
          <Button onPress={onBack}>{t('wizard.previous')}</Button>
          <Button kind="primary" onPress={onDone}>
            {t('bulk.toServices')}
          </Button>
        </div>
      </div>
    );
  return (
    <div className="bm-stack">
      <p>{t('bulk.reviewText', { date: longDate(draft.endDate) })}</p>
      <WhatItMeans services={draft.services} />
      {draft.establishment && <p>{t('bulk.onlyFor', { number: draft.establishment })}</p>}
      {draft.services.some((s) => scopeOf(s.serviceId) === 'general') && <Alert>{t('scope.generalReview')}</Alert>}
      <Pairs organisation={organisation} draft={draft} />
      <Refusal error={error} />
      <div className="bm-form__actions">
        <Button onPress={onBack}>{t('wizard.previous')}</Button>
        <CancelButton onCancel={onCancel} />
        <Button kind="primary" isPending={pending} onPress={save}>
          {t('auth.addSubmit')}
        </Button>
      </div>
    </div>
  );
}

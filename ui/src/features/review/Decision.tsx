import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/applications';
import { sentenceOf } from '../../api/problem';
import { Button } from '../../ui/Button';
import { Alert } from '../../ui/states';
import { useToast } from '../../ui/Toasts';
import { decidedByAnother } from './conflict';
import { RejectDialog } from './RejectDialog';
import { useDecision } from './queries';

interface Props {
  application: Application;
  /** Another employee was first; the screen shows what was decided. */
  onConflict: () => void;
}

/** Approve, or reject with a reason that the applicant gets by e-mail (R82). */
export function Decision({ application, onConflict }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const [rejecting, setRejecting] = useState(false);
  const decision = useDecision(application);
  const rejection = useDecision(application);
  const approve = () =>
    decision.mutate(undefined, {
      onSuccess: () => toast({ text: t(application.mutation ? 'review.approvedChange' : 'review.approved') }),
      onError: (error) => decidedByAnother(error) && onConflict(),
    });
  return (
    <div className="bm-decision">
      {decision.isError && !decidedByAnother(decision.error) && (
        <Alert tone="bad" live>
          {t(sentenceOf(decision.error))}
        </Alert>
      )}
      <div className="bm-decision__buttons">
        <Button onPress={() => setRejecting(true)}>{t('review.reject')}</Button>
        <Button kind="primary" isPending={decision.isPending} onPress={approve}>
          {t('review.approve')}
        </Button>
      </div>
      <RejectDialog
        isOpen={rejecting}
        onClose={() => setRejecting(false)}
        subject={application.meansId}
        reject={(reason) => rejection.mutateAsync(reason)}
        onConflict={onConflict}
      />
    </div>
  );
}

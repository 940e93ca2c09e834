import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { Application } from '../../api/applications';
import { statusOf, sentenceOf } from '../../api/problem';
import { useDraftText } from '../../app/useDraftText';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Form } from '../../ui/form/Form';
import { filled } from '../../ui/form/rules';
import { TextArea } from '../../ui/form/TextArea';
import { useZodForm } from '../../ui/form/useZodForm';
import { Alert } from '../../ui/states';
import { useToast } from '../../ui/Toasts';
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
  const approve = () =>
    decision.mutate(undefined, {
      onSuccess: () => toast({ text: t(application.mutation ? 'review.approvedChange' : 'review.approved') }),
      onError: (error) => statusOf(error) === 409 && onConflict(),
    });
  return (
    <div className="bm-decision">
      {decision.isError && statusOf(decision.error) !== 409 && (
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
      <Dialog title={t('review.rejectTitle')} isOpen={rejecting} onClose={() => setRejecting(false)}>
        <RejectForm application={application} onConflict={onConflict} onClose={() => setRejecting(false)} />
      </Dialog>
    </div>
  );
}

const schema = z.object({ reason: filled('review.reasonRequired').max(1000, 'form.tooLong') });

function RejectForm({ application, onConflict, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const decision = useDecision(application);
  const [draft, keep] = useDraftText(`rejection.${application.meansId}`);
  const form = useZodForm(schema, { reason: draft });
  const send = async ({ reason }: { reason: string }) => {
    try {
      await decision.mutateAsync(reason);
    } catch (error) {
      if (statusOf(error) !== 409) throw error;
      onConflict();
      return onClose();
    }
    keep('');
    toast({ text: t('review.rejected') });
    onClose();
  };
  return (
    <Form form={form} onSubmit={send}>
      <p>{t('review.rejectText')}</p>
      <TextArea name="reason" label={t('review.reason')} onText={keep} />
      <div className="bm-dialog__actions">
        <Button onPress={onClose}>{t('app.cancel')}</Button>
        <Button type="submit" kind="primary" isPending={form.formState.isSubmitting}>
          {t('review.reject')}
        </Button>
      </div>
    </Form>
  );
}

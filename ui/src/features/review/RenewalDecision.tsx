import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { sentenceOf, statusOf } from '../../api/problem';
import type { RoleRenewal } from '../../api/roleRenewals';
import { useDraftText } from '../../app/useDraftText';
import { longDate } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Form } from '../../ui/form/Form';
import { filled } from '../../ui/form/rules';
import { TextArea } from '../../ui/form/TextArea';
import { useZodForm } from '../../ui/form/useZodForm';
import { Alert } from '../../ui/states';
import { useToast } from '../../ui/Toasts';
import { CandidateFacts } from './RenewalCandidates';
import { useRenewalDecision } from './roleRenewalQueries';

interface Props {
  renewal: RoleRenewal;
  /** Another employee was first; the screen shows what was decided. */
  onConflict: () => void;
}

/** Approve for one of those that the form can mean, or reject with a reason that the representative gets by e-mail. */
export function RenewalDecision({ renewal, onConflict }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const [rejecting, setRejecting] = useState(false);
  const decision = useRenewalDecision(renewal);
  const approve = (meansId: string) =>
    decision.mutate(
      { meansId },
      {
        onSuccess: () => toast({ text: t('roleRenewal.approved') }),
        onError: (error) => statusOf(error) === 409 && onConflict(),
      },
    );
  return (
    <div className="bm-card bm-card--padded bm-stack">
      <h2 className="nl-heading nl-heading--level-2">{t('roleRenewal.found')}</h2>
      {decision.isError && (
        <Alert tone="bad" live>
          {t(sentenceOf(decision.error))}
        </Alert>
      )}
      {renewal.candidates.length === 0 && <p>{t('roleRenewal.nobodyFound')}</p>}
      {renewal.candidates.map((candidate) => (
        <section key={candidate.meansId} aria-label={candidate.name} className="bm-stack">
          <CandidateFacts candidate={candidate} />
          {candidate.refusal ? (
            <Alert tone="warn">{candidate.refusal}</Alert>
          ) : (
            <div>
              <Button
                kind="primary"
                isPending={decision.isPending}
                onPress={() => approve(candidate.meansId)}
              >
                {renewal.newUntil
                  ? t('roleRenewal.approveUntil', { date: longDate(renewal.newUntil) })
                  : t('review.approve')}
              </Button>
            </div>
          )}
        </section>
      ))}
      <div>
        <Button onPress={() => setRejecting(true)}>{t('review.reject')}</Button>
      </div>
      <Dialog title={t('review.rejectTitle')} isOpen={rejecting} onClose={() => setRejecting(false)}>
        <RejectForm renewal={renewal} onConflict={onConflict} onClose={() => setRejecting(false)} />
      </Dialog>
    </div>
  );
}

const schema = z.object({ reason: filled('review.reasonRequired').max(1000, 'form.tooLong') });

function RejectForm({ renewal, onConflict, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const decision = useRenewalDecision(renewal);
  const [draft, keep] = useDraftText(`rejection.${renewal.renewalId}`);
  const form = useZodForm(schema, { reason: draft });
  const send = async ({ reason }: { reason: string }) => {
    try {
      await decision.mutateAsync({ reason });
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

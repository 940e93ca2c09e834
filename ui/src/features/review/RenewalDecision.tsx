import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sentenceOf } from '../../api/problem';
import type { RoleRenewal } from '../../api/roleRenewals';
import { longDate } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { Alert } from '../../ui/states';
import { useToast } from '../../ui/Toasts';
import { decidedByAnother } from './conflict';
import { RejectDialog } from './RejectDialog';
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
  const rejection = useRenewalDecision(renewal);
  const approve = (meansId: string) =>
    decision.mutate(
      { meansId },
      {
        onSuccess: () => toast({ text: t('roleRenewal.approved') }),
        onError: (error) => decidedByAnother(error) && onConflict(),
      },
    );
  return (
    <div className="bm-card bm-card--padded bm-stack">
      <h2 className="nl-heading nl-heading--level-2">{t('roleRenewal.found')}</h2>
      {decision.isError && !decidedByAnother(decision.error) && (
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
      <RejectDialog
        isOpen={rejecting}
        onClose={() => setRejecting(false)}
        subject={renewal.renewalId}
        reject={(reason) => rejection.mutateAsync({ reason })}
        onConflict={onConflict}
      />
    </div>
  );
}

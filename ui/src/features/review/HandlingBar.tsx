import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/applications';
import { sentenceOf } from '../../api/problem';
import { dateTime } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Alert } from '../../ui/states';
import { useToast } from '../../ui/Toasts';
import { useHandling } from './queries';

/** One employee at a time handles an application: only then the scans and the decision are there. */
export function HandlingBar({ application }: { application: Application }) {
  const { t } = useTranslation();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const { take, giveBack } = useHandling(application);
  const { handledBy } = application;
  const failed = (error: Error) => toast({ text: t(sentenceOf(error)) });
  if (!handledBy)
    return (
      <Alert title={t('review.handlingNobody')}>
        <p>{t('review.handlingText')}</p>
        <div className="bm-form__actions">
          <Button
            kind="primary"
            isPending={take.isPending}
            onPress={() =>
              take.mutate(false, { onSuccess: () => toast({ text: t('review.taken') }), onError: failed })
            }
          >
            {t('review.take')}
          </Button>
        </div>
      </Alert>
    );
  const since = t('review.handlingSince', { date: dateTime(handledBy.since) });
  if (handledBy.self)
    return (
      <Alert tone="good" title={t('review.handlingSelf')}>
        <p>{since}</p>
        <div className="bm-form__actions">
          <Button
            small
            isPending={giveBack.isPending}
            onPress={() =>
              giveBack.mutate(undefined, {
                onSuccess: () => toast({ text: t('review.givenBack') }),
                onError: failed,
              })
            }
          >
            {t('review.giveBack')}
          </Button>
        </div>
      </Alert>
    );
  return (
    <Alert tone="warn" title={t('review.handling', { name: handledBy.name })}>
      <p>{since}</p>
      <div className="bm-form__actions">
        <Button small onPress={() => setAsking(true)}>
          {t('review.takeOver')}
        </Button>
      </div>
      {asking && (
        <ConfirmDialog
          title={t('review.takeOverTitle')}
          confirm={t('review.takeOver')}
          onConfirm={async () => {
            await take.mutateAsync(true);
            toast({ text: t('review.taken') });
          }}
          onClose={() => setAsking(false)}
        >
          <p>{t('review.takeOverText', { name: handledBy.name })}</p>
        </ConfirmDialog>
      )}
    </Alert>
  );
}

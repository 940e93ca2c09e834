import { useTranslation } from 'react-i18next';
import { whyNot, type MeansDetail } from '../../api/means';
import { sentenceOf } from '../../api/problem';
import { useManaged } from '../../app/organisation';
import { Button } from '../../ui/Button';
import { IconMailForward } from '../../ui/icons';
import { useToast } from '../../ui/Toasts';
import { useSendLetter } from './queries';

/** R80: a new letter, also for a higher level that waits (Q19); or why not. */
export function NewLetter({ means }: { means: MeansDetail }) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const toast = useToast();
  const letter = useSendLetter(organisationId, means.meansId);
  const refusal = whyNot(means, 'letter');
  const send = () =>
    letter.mutate(undefined, {
      onSuccess: () => toast({ text: t('timeline.letterSent', { name: means.name }) }),
      onError: (error) => toast({ text: t(sentenceOf(error)) }),
    });
  if (refusal) return <p>{refusal}</p>;
  return (
    <Button small icon={<IconMailForward size={18} aria-hidden />} isPending={letter.isPending} onPress={send}>
      {t('timeline.newLetter')}
    </Button>
  );
}

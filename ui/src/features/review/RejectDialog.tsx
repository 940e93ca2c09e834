import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useDraftText } from '../../app/useDraftText';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Form } from '../../ui/form/Form';
import { filled } from '../../ui/form/rules';
import { TextArea } from '../../ui/form/TextArea';
import { useZodForm } from '../../ui/form/useZodForm';
import { useToast } from '../../ui/Toasts';
import { decidedByAnother } from './conflict';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  /** Id of what is rejected: its unfinished reason is kept under it. */
  subject: string;
  reject: (reason: string) => Promise<unknown>;
  /** Another employee was first; the screen shows what was decided. */
  onConflict: () => void;
}

/** Rejects with a reason, which goes by e-mail to who asked (R82). */
export function RejectDialog({ isOpen, ...props }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('review.rejectTitle')} isOpen={isOpen} onClose={props.onClose}>
      <RejectForm {...props} />
    </Dialog>
  );
}

const schema = z.object({ reason: filled('review.reasonRequired').max(1000, 'form.tooLong') });

function RejectForm({ subject, reject, onConflict, onClose }: Omit<Props, 'isOpen'>) {
  const { t } = useTranslation();
  const toast = useToast();
  const [draft, keep] = useDraftText(`rejection.${subject}`);
  const form = useZodForm(schema, { reason: draft });
  const send = async ({ reason }: { reason: string }) => {
    try {
      await reject(reason);
    } catch (error) {
      if (!decidedByAnother(error)) throw error;
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

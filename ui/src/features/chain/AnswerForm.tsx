import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { answerAsked, type AskedByLink, type RequestState } from '../../api/chainRequests';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/form/Choice';
import { Form } from '../../ui/form/Form';
import { agreed, filled, optionalText } from '../../ui/form/rules';
import { TextInput } from '../../ui/form/TextInput';
import { Tick } from '../../ui/form/Tick';
import { useZodForm } from '../../ui/form/useZodForm';

interface Props {
  token: string;
  asked: AskedByLink;
  onAnswered: (state: RequestState) => void;
}

const schema = z.object({
  answer: z.enum(['ACCEPT', 'DECLINE'], 'answer.required'),
  name: filled('register.fullNameRequired'),
  reason: optionalText(),
  authorised: agreed('answer.authorisedRequired'),
});

/** Yes or no, by somebody who may say so for the company. */
export function AnswerForm({ token, asked, onAnswered }: Props) {
  const { t } = useTranslation();
  const form = useZodForm(schema, { name: '', reason: '', authorised: false });
  const send = async ({ reason, ...values }: z.infer<typeof schema>) => {
    const { state } = await answerAsked({ token, ...values, ...(reason ? { reason } : {}) });
    onAnswered(state);
  };
  const declined = form.watch('answer') === 'DECLINE';
  return (
    <Form form={form} onSubmit={send}>
      <Choice
        name="answer"
        legend={t('answer.answer')}
        columns
        options={(['ACCEPT', 'DECLINE'] as const).map((value) => ({
          value,
          label: t(`answer.${value}`),
          sub: t(`answer.${value}Text`, { name: asked.intermediaryName }),
        }))}
      />
      {declined && <TextInput name="reason" label={t('chain.reason')} optional />}
      <TextInput name="name" label={t('register.fullName')} />
      <Tick name="authorised">{t('answer.authorised', { relation: asked.relationName })}</Tick>
      <div className="bm-form__actions">
        <Button type="submit" kind="primary" isPending={form.formState.isSubmitting}>
          {t('answer.send')}
        </Button>
      </div>
    </Form>
  );
}

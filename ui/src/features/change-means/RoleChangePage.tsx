import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { MeansDetail } from '../../api/means';
import { Choice } from '../../ui/form/Choice';
import { Form } from '../../ui/form/Form';
import { useZodForm } from '../../ui/form/useZodForm';
import { Alert } from '../../ui/states';
import { Steps } from '../../ui/Steps';
import type { StepProps } from '../add-user/AddUserPage';
import type { Draft } from '../add-user/draft';
import { PersonStep } from '../add-user/PersonStep';
import { StepButtons } from '../add-user/StepButtons';
import { ChangeScreen } from './ChangeScreen';
import { missing, roleReachable } from './draft';
import { Received } from './Received';
import { RoleFinish } from './RoleFinish';
import { useChangeDraft, useStep } from './useFlow';

/** Q9: a role change on its own, with the identity data that the new role asks. */
export function RoleChangePage() {
  const { t } = useTranslation();
  return (
    <ChangeScreen title={t('change.title.rol')} action="roleChange">
      {(means) => <RoleFlow means={means} />}
    </ChangeScreen>
  );
}

const stepsOf = (means: MeansDetail, draft: Pick<Draft, 'role' | 'documentAsked'>) =>
  (['rol', 'gegevens', 'afronden', 'bevestiging'] as const).filter(
    (step) => step !== 'gegevens' || missing(means, { ...draft, level: means.level }).document,
  );

function RoleFlow({ means }: { means: MeansDetail }) {
  const { t } = useTranslation();
  const { draft, keep, drop } = useChangeDraft('rol', means);
  const [sent, setSent] = useState(false);
  const steps = stepsOf(means, draft);
  const { step, index, go } = useStep('rol', steps, sent ? 'bevestiging' : roleReachable(means, draft));
  const next = (filled: Partial<Draft>) => {
    keep(filled);
    const after = stepsOf(means, { ...draft, ...filled });
    go(after[after.indexOf(step) + 1]);
  };
  const back = () => go(steps[index - 1]);
  const complete = (asked: Partial<Draft>) => {
    keep({ ...asked, key: crypto.randomUUID() });
    go('gegevens');
  };
  const done = () => {
    setSent(true);
    drop();
    go('bevestiging');
  };
  const props = { draft, next, back, keep };
  return (
    <>
      <Steps names={steps.map((s) => t(`wizard.step.${s}`))} current={sent ? steps.length : index} />
      <div className="bm-card bm-card--padded" key={step}>
        {step === 'rol' && <RoleStep {...props} means={means} />}
        {step === 'gegevens' && <PersonStep {...props} locked needs={{ document: true, address: false }} />}
        {step === 'afronden' && <RoleFinish means={means} draft={draft} back={back} done={done} complete={complete} />}
        {step === 'bevestiging' && <Received means={means} />}
      </div>
    </>
  );
}

function RoleStep({ draft, next, back, means }: StepProps & { means: MeansDetail }) {
  const { t } = useTranslation();
  const schema = z.object({
    role: z.enum(['USER', 'ADMINISTRATOR']).refine((role) => role !== means.role, 'change.sameRole'),
  });
  const form = useZodForm(schema, { role: draft.role });
  const options = (['USER', 'ADMINISTRATOR'] as const).map((value) => ({
    value,
    label: t(`wizard.role.${value}`),
    sub: value === means.role ? t('change.currentRole') : t(`wizard.roleText.${value}`),
  }));
  return (
    <Form form={form} onSubmit={(values) => next(values)}>
      <Choice name="role" legend={t('change.newRole')} options={options} columns />
      {form.watch('role') === 'ADMINISTRATOR' && means.level === 'EH2' && (
        <Alert tone="warn">{t('wizard.eh2Administrator')}</Alert>
      )}
      <StepButtons first onBack={() => back()} />
    </Form>
  );
}

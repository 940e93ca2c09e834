import { useTranslation } from 'react-i18next';
import type { MeansDetail } from '../../api/means';
import { changeRole } from '../../api/mutations';
import { useManaged } from '../../app/organisation';
import { Form } from '../../ui/form/Form';
import { agreed } from '../../ui/form/rules';
import { Tick } from '../../ui/form/Tick';
import { useZodForm } from '../../ui/form/useZodForm';
import { z } from 'zod';
import type { Draft } from '../add-user/draft';
import { documentOf } from '../add-user/rules';
import { StepButtons } from '../add-user/StepButtons';
import { useRefreshMeans } from '../users/queries';
import { Alert } from '../../ui/states';
import { ChangeOverview } from './ChangeOverview';
import { aboutDocument, missing } from './draft';
import { Refused } from './Refused';
import { useRolePreview } from './useChangePreview';
import { WhatIf } from './WhatIf';

interface Props {
  means: MeansDetail;
  draft: Draft;
  back: () => void;
  done: () => void;
  complete: (asked: Partial<Draft>) => void;
}

const schema = z.object({ agreed: agreed('wizard.agreeRequired') });

/** Q9: costs nothing; who gives up the role sees what that means first. */
export function RoleFinish({ means, draft, back, done, complete }: Props) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const refresh = useRefreshMeans(organisationId);
  const form = useZodForm(schema, { agreed: false });
  const preview = useRolePreview(organisationId, means.meansId, draft.role);
  const send = async () => {
    const { document } = missing(means, { ...draft, level: means.level });
    const change = { role: draft.role, ...(document ? { identityDocument: documentOf(draft) } : {}) };
    try {
      await changeRole(organisationId, means.meansId, change, draft.key);
    } catch (error) {
      const asked = aboutDocument(error, document);
      if (!asked) throw error;
      return complete(asked);
    }
    done();
    await refresh();
  };
  if (preview.data?.refusal) return <Refused text={preview.data.refusal} onBack={back} />;
  return (
    <Form form={form} onSubmit={send}>
      <ChangeOverview means={means} draft={draft} level={means.level} />
      <WhatIf
        administratorStays={draft.role === 'USER' && preview.data?.lastAdministrator === false}
        costs={t('costs.none')}
      >
        {draft.role === 'USER' && <Alert tone="warn">{t('whatIf.losesManaging', { name: means.name })}</Alert>}
      </WhatIf>
      <Tick name="agreed">{t('change.agreeRole')}</Tick>
      <StepButtons onBack={back} submit={t('wizard.send')} pending={form.formState.isSubmitting} />
    </Form>
  );
}

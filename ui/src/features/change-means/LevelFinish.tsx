import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { MeansDetail } from '../../api/means';
import { changeLevel } from '../../api/mutations';
import { useManaged } from '../../app/organisation';
import { levelName } from '../../i18n/format';
import { Form } from '../../ui/form/Form';
import { agreed } from '../../ui/form/rules';
import { Tick } from '../../ui/form/Tick';
import { useZodForm } from '../../ui/form/useZodForm';
import { Alert } from '../../ui/states';
import type { StepProps } from '../add-user/AddUserPage';
import { ContractChoice } from '../add-user/ContractChoice';
import { OrganisationTicks } from '../add-user/OrganisationTicks';
import type { Draft } from '../add-user/draft';
import { needsFactor, yearsOf } from '../add-user/rules';
import { StepButtons } from '../add-user/StepButtons';
import { useLinkable } from '../add-user/useLinkable';
import { Costs } from '../costs/Costs';
import { shownQuote, useQuote } from '../costs/useQuote';
import { useRefreshMeans } from '../users/queries';
import { ChangeOverview } from './ChangeOverview';
import { aboutDocument, isUpgrade, missing, toLevelChange } from './draft';
import { Lost } from './Lost';
import { Refused } from './Refused';
import { useLevelPreview } from './useChangePreview';
import { WhatIf } from './WhatIf';

interface Props extends StepProps {
  means: MeansDetail;
  done: () => void;
  /** Back to the data, to complete what the server misses (R61). */
  complete: (asked: Partial<Draft>) => void;
}

const rule = (confirm: boolean) =>
  z.object({
    contractYears: z.enum(['1', '3'], 'form.required'),
    confirmed: confirm ? agreed('change.confirmRequired') : z.boolean(),
    agreed: agreed('wizard.agreeRequired'),
  });

/** R62–R65, Q8: other organisations, contract, costs, what a lower level loses; then it is sent. */
export function LevelFinish({ means, draft, back, keep, done, complete }: Props) {
  const { t } = useTranslation();
  const current = useManaged();
  const level = draft.level ?? means.level;
  const up = isUpgrade(means, level);
  const refresh = useRefreshMeans(current.organisationId);
  const others = useLinkable(level, [current.organisationId, ...means.organisations.map((o) => o.organisationId)]);
  const [organisationIds, setOrganisationIds] = useState(draft.organisationIds);
  const form = useZodForm(rule(!up), { contractYears: draft.contractYears, confirmed: false, agreed: false });
  const quote = useQuote(current.organisationId, {
    kind: 'LEVEL_CHANGE',
    level,
    currentLevel: means.level,
    secondFactor: needsFactor(draft) ? draft.secondFactor : undefined,
    contractYears: up ? yearsOf({ contractYears: form.watch('contractYears') }) : undefined,
    organisations: organisationIds.length,
  });
  const preview = useLevelPreview(current.organisationId, means.meansId, level, draft.role, !up);
  const send = async ({ contractYears }: { contractYears: '1' | '3' }) => {
    const full = { ...draft, contractYears, organisationIds };
    keep(full);
    const shown = shownQuote(quote);
    if (!shown) throw new Error(t('costs.needed'));
    try {
      const change = toLevelChange(means, full, level, shown.quoteId);
      await changeLevel(current.organisationId, means.meansId, change, draft.key);
    } catch (error) {
      const asked = aboutDocument(error, missing(means, draft).document);
      if (!asked) throw error;
      return complete(asked);
    }
    done();
    await refresh();
  };
  if (preview.data?.refusal) return <Refused text={preview.data.refusal} onBack={() => back()} />;
  return (
    <Form form={form} onSubmit={send}>
      <ChangeOverview means={means} draft={draft} level={level} />
      {up ? (
        <Alert>{t('change.oldWorks', { level: levelName(means.level) })}</Alert>
      ) : (
        <>
          <WhatIf
            administratorStays={means.role === 'ADMINISTRATOR' && preview.data?.lastAdministrator === false}
            costs={t('whatIf.noRefundLevel')}
          >
            <Lost
              means={means}
              title={t('change.lost', { level: levelName(level) })}
              none={t('change.lostNone')}
              change={{ level }}
            />
          </WhatIf>
          <Tick name="confirmed">{t('change.confirm', { level: levelName(level) })}</Tick>
        </>
      )}
      {others.length > 0 && (
        <OrganisationTicks current={current} others={others} chosen={organisationIds} onChange={setOrganisationIds} />
      )}
      {up && <ContractChoice />}
      <Costs quote={quote} />
      <Tick name="agreed">{t('wizard.agree')}</Tick>
      <StepButtons
        onBack={() => back({ contractYears: form.getValues('contractYears'), organisationIds })}
        submit={t('wizard.send')}
        pending={form.formState.isSubmitting}
      />
    </Form>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeansDetail } from '../../api/means';
import { useManaged } from '../../app/organisation';
import { Button } from '../../ui/Button';
import { Alert } from '../../ui/states';
import { Steps } from '../../ui/Steps';
import { OrganisationTicks } from '../add-user/OrganisationTicks';
import { PersonStep } from '../add-user/PersonStep';
import { useLinkable } from '../add-user/useLinkable';
import type { Draft } from '../add-user/draft';
import { ChangeScreen } from './ChangeScreen';
import { LinkFinish } from './LinkFinish';
import { Received } from './Received';
import { useChangeDraft, useStep } from './useFlow';

const STEPS = ['gegevens', 'organisaties', 'afronden', 'bevestiging'] as const;

/** 3.2.2: the same means for other organisations of the administrator (R56–R58). */
export function LinkPage() {
  const { t } = useTranslation();
  return (
    <ChangeScreen title={t('change.title.koppelen')} action="link">
      {(means) => <LinkFlow means={means} />}
    </ChangeScreen>
  );
}

function LinkFlow({ means }: { means: MeansDetail }) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const { draft, keep, drop } = useChangeDraft('koppelen', means);
  const [sent, setSent] = useState(false);
  const others = useLinkable(means.level, [organisationId, ...means.organisations.map((o) => o.organisationId)]);
  const furthest = sent ? 'bevestiging' : draft.organisationIds.length > 0 ? 'afronden' : 'organisaties';
  const { step, index, go } = useStep('koppelen', STEPS, furthest);
  const next = (filled: Partial<Draft>) => {
    keep(filled);
    go(STEPS[index + 1]);
  };
  const back = () => go(STEPS[index - 1]);
  const done = () => {
    setSent(true);
    drop();
    go('bevestiging');
  };
  const chosen = others.filter((o) => draft.organisationIds.includes(o.organisationId));
  if (others.length === 0) return <Alert>{t('change.noOrganisations')}</Alert>;
  return (
    <>
      <Steps names={STEPS.map((s) => t(`wizard.step.${s}`))} current={sent ? STEPS.length : index} />
      <div className="bm-card bm-card--padded" key={step}>
        {step === 'gegevens' && (
          <PersonStep
            draft={draft}
            next={next}
            back={back}
            keep={keep}
            locked
            needs={{ document: false, address: false }}
          />
        )}
        {step === 'organisaties' && (
          <Choose
            chosen={draft.organisationIds}
            others={others}
            onBack={back}
            onNext={(organisationIds) => next({ organisationIds })}
          />
        )}
        {step === 'afronden' && (
          <LinkFinish means={means} chosen={chosen} idempotencyKey={draft.key} back={back} done={done} />
        )}
        {step === 'bevestiging' && <Received means={means} />}
      </div>
    </>
  );
}

interface ChooseProps {
  chosen: string[];
  others: ReturnType<typeof useLinkable>;
  onBack: () => void;
  onNext: (ids: string[]) => void;
}

function Choose({ chosen, others, onBack, onNext }: ChooseProps) {
  const { t } = useTranslation();
  const current = useManaged();
  const [ids, setIds] = useState(chosen);
  const [wrong, setWrong] = useState(false);
  return (
    <div className="bm-form">
      {wrong && ids.length === 0 && (
        <Alert tone="bad" live>
          {t('change.chooseOrganisation')}
        </Alert>
      )}
      <OrganisationTicks current={current} others={others} chosen={ids} onChange={setIds} />
      <div className="bm-form__actions">
        <Button onPress={onBack}>{t('wizard.previous')}</Button>
        <Button kind="primary" onPress={() => (ids.length > 0 ? onNext(ids) : setWrong(true))}>
          {t('wizard.next')}
        </Button>
      </div>
    </div>
  );
}

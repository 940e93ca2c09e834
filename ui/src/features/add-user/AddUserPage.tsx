import { Navigate, useNavigate, useParams } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useManaged } from '../../app/organisation';
import { RequireManager } from '../../app/RequireManager';
import { Page } from '../../ui/Page';
import { Steps } from '../../ui/Steps';
import { dropDraft, loadDraft, newDraft, saveDraft, type Draft } from './draft';
import { DoneStep } from './DoneStep';
import { FactorStep } from './FactorStep';
import { FinishStep } from './FinishStep';
import { LevelStep } from './LevelStep';
import { PersonStep } from './PersonStep';
import { reachable, STEPS, stepsFor, type Step } from './rules';

/** 3.2: add a user (R41–R55). */
export function AddUserPage() {
  return (
    <RequireManager>
      <Wizard />
    </RequireManager>
  );
}

export interface StepProps {
  draft: Draft;
  /** Keeps what was filled in and goes to the next step. */
  next: (filled: Partial<Draft>) => void;
  back: (filled?: Partial<Draft>) => void;
  keep: (filled: Partial<Draft>) => void;
  /** Out of the steps; what was filled in is there again next time. */
  cancel?: (filled: Partial<Draft>) => void;
}

function Wizard() {
  const { t } = useTranslation();
  const { organisationId, name } = useManaged();
  const { step } = useParams({ strict: false }) as { step: Step };
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => loadDraft(organisationId));
  const [sentFor, setSentFor] = useState<string>();
  const steps = stepsFor(draft);
  const index = steps.indexOf(step);
  const keep = useCallback(
    (filled: Partial<Draft>) =>
      setDraft((before) => {
        const after = { ...before, ...filled };
        saveDraft(organisationId, after);
        return after;
      }),
    [organisationId],
  );
  const go = (to: Step | undefined) => {
    if (to) void navigate({ to: '/gebruikers/toevoegen/$step', params: { step: to } } as never);
    else void navigate({ to: '/gebruikers' } as never);
  };
  const next = (filled: Partial<Draft>) => {
    keep(filled);
    const after = stepsFor({ ...draft, ...filled });
    go(after[after.indexOf(step) + 1]);
  };
  const back = (filled: Partial<Draft> = {}) => {
    keep(filled);
    go(steps[index - 1]);
  };
  const cancel = (filled: Partial<Draft>) => {
    keep(filled);
    go(undefined);
  };
  const sent = (person: string) => {
    setSentFor(person);
    dropDraft(organisationId);
    go('bevestiging');
  };
  const allowed =
    step === 'bevestiging' ? sentFor !== undefined : index >= 0 && index <= steps.indexOf(reachable(draft));
  if (!allowed) return <Navigate to="/gebruikers/toevoegen/$step" params={{ step: reachable(draft) }} replace />;
  const props: StepProps = { draft, next, back, keep, cancel };
  const again = () => {
    setDraft(newDraft());
    setSentFor(undefined);
    go('niveau');
  };
  return (
    <Page title={t(`wizard.title.${step}`)} sub={t('wizard.for', { org: name })} narrow>
      <Steps names={steps.map((s) => t(`wizard.step.${s}`))} current={step === STEPS.at(-1) ? steps.length : index} />
      <div className="bm-card bm-card--padded" key={step}>
        {step === 'niveau' && <LevelStep {...props} />}
        {step === 'gegevens' && <PersonStep {...props} />}
        {step === 'tweede-factor' && <FactorStep {...props} />}
        {step === 'afronden' && <FinishStep {...props} sent={sent} />}
        {step === 'bevestiging' && <DoneStep name={sentFor ?? ''} again={again} />}
      </div>
    </Page>
  );
}

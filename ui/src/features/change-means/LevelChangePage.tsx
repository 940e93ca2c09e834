import { useTranslation } from 'react-i18next';
import { lazy, Suspense, useState } from 'react';
import type { MeansDetail } from '../../api/means';
import { Skeleton } from '../../ui/states';
import { Steps } from '../../ui/Steps';
import { FactorStep } from '../add-user/FactorStep';
import { LevelStep } from '../add-user/LevelStep';
import { PersonStep } from '../add-user/PersonStep';
import type { Draft } from '../add-user/draft';
import { ChangeScreen } from './ChangeScreen';
import { levelReachable, levelSteps, missing } from './draft';
import { Received } from './Received';
import { useChangeDraft, useStep } from './useFlow';

/** The last step, with costs and what is lost, comes when it is needed. */
const LevelFinish = lazy(() => import('./LevelFinish').then((module) => ({ default: module.LevelFinish })));

/** 3.3.1: a higher or a lower level (R59–R65). */
export function LevelChangePage() {
  const { t } = useTranslation();
  return (
    <ChangeScreen title={t('change.title.niveau')} action="levelChange">
      {(means) => <LevelFlow means={means} />}
    </ChangeScreen>
  );
}

function LevelFlow({ means }: { means: MeansDetail }) {
  const { t } = useTranslation();
  const { draft, keep, drop } = useChangeDraft('niveau', means);
  const [sent, setSent] = useState(false);
  const steps = levelSteps(means, draft);
  const { step, index, go } = useStep('niveau', steps, sent ? 'bevestiging' : levelReachable(means, draft));
  const next = (filled: Partial<Draft>) => {
    keep(filled);
    const after = levelSteps(means, { ...draft, ...filled });
    go(after[after.indexOf(step) + 1]);
  };
  const back = (filled: Partial<Draft> = {}) => {
    keep(filled);
    go(steps[index - 1]);
  };
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
        {step === 'niveau' && <LevelStep {...props} current={means.level} />}
        {step === 'gegevens' && <PersonStep {...props} locked needs={missing(means, draft)} />}
        {step === 'tweede-factor' && <FactorStep {...props} knownMobile={means.mobile} />}
        {step === 'afronden' && (
          <Suspense fallback={<Skeleton />}>
            <LevelFinish {...props} means={means} done={done} complete={complete} />
          </Suspense>
        )}
        {step === 'bevestiging' && <Received means={means} />}
      </div>
    </>
  );
}

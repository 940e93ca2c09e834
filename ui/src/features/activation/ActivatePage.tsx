import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PublicLayout } from '../../app/PublicLayout';
import { Page } from '../../ui/Page';
import { Steps } from '../../ui/Steps';
import { AccountStep } from './AccountStep';
import { EmailCodeStep } from './EmailCodeStep';
import { LetterCodeStep } from './LetterCodeStep';
import { STEPS } from './steps';
import { dropToken, keepToken, keptToken } from './token';

type Stage =
  { step: 'letter' } | { step: 'email'; token: string; emailMasked: string } | { step: 'account'; token: string };

/** Letter code → e-mail code → username → password and second factor on Keycloak's pages. */
export function ActivatePage() {
  const { t } = useTranslation();
  const [stage, setStage] = useState<Stage>(() => {
    const token = keptToken();
    return token ? { step: 'account', token } : { step: 'letter' };
  });
  const proven = (token: string) => {
    keepToken(token);
    setStage({ step: 'account', token });
  };
  const restart = () => {
    dropToken();
    setStage({ step: 'letter' });
  };
  return (
    <PublicLayout back>
      <Page title={t('activate.title')} sub={t('activate.sub')} narrow>
        <Steps names={STEPS.map((step) => t(`activate.step.${step}`))} current={STEPS.indexOf(stage.step)} />
        <div className="bm-card bm-card--padded">
          {stage.step === 'letter' && (
            <LetterCodeStep onStarted={({ token, emailMasked }) => setStage({ step: 'email', token, emailMasked })} />
          )}
          {stage.step === 'email' && (
            <EmailCodeStep token={stage.token} emailMasked={stage.emailMasked} onProven={proven} onRestart={restart} />
          )}
          {stage.step === 'account' && <AccountStep token={stage.token} onRestart={restart} />}
        </div>
      </Page>
    </PublicLayout>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PublicLayout } from '../../app/PublicLayout';
import { ButtonLink } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { Alert } from '../../ui/states';
import { Steps } from '../../ui/Steps';
import { CompanyStep } from './CompanyStep';
import { DetailsStep } from './DetailsStep';
import type { ChosenCompany } from './registration';

const STEPS = ['company', 'details', 'done'] as const;

/** The first application of a company (R9): its companies, then who represents and who will manage it. */
export function RegistrationPage() {
  const { t } = useTranslation();
  const [companies, setCompanies] = useState<ChosenCompany[]>([]);
  const [step, setStep] = useState<(typeof STEPS)[number]>('company');
  return (
    <PublicLayout back>
      <Page title={t('register.title')} sub={t('register.sub')} narrow>
        <Steps
          names={STEPS.map((name) => t(`register.step.${name}`))}
          current={step === 'done' ? 3 : STEPS.indexOf(step)}
        />
        <div className="bm-card bm-card--padded">
          {step === 'company' && (
            <CompanyStep companies={companies} onChange={setCompanies} onNext={() => setStep('details')} />
          )}
          {step === 'details' && (
            <DetailsStep companies={companies} onBack={() => setStep('company')} onDone={() => setStep('done')} />
          )}
          {step === 'done' && (
            <>
              <Alert tone="good" title={t('register.received')} live>
                <p>{t('register.receivedText')}</p>
              </Alert>
              <div className="bm-form__actions">
                <ButtonLink to="/">{t('notFound.home')}</ButtonLink>
              </div>
            </>
          )}
        </div>
      </Page>
    </PublicLayout>
  );
}

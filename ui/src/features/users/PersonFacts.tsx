import { useTranslation } from 'react-i18next';
import { whyNot, type MeansDetail } from '../../api/means';
import { longDate } from '../../i18n/format';
import { Email } from '../../ui/Email';
import { Fact, Facts } from '../../ui/Facts';
import { ContactPencil } from './ContactPencil';

/** R86: never for administrators, and only before or after activation. */
const againstMobile = (means: MeansDetail) =>
  means.role === 'ADMINISTRATOR'
    ? 'contact.notAdministrator'
    : ['AWAITING_ACTIVATION', 'ACTIVE'].includes(means.status)
      ? undefined
      : 'contact.notNow';
/** R87, Q12: only before activation. */
const againstEmail = (means: MeansDetail) =>
  ['AWAITING_ACTIVATION', 'ACTIVATION_EXPIRED'].includes(means.status)
    ? undefined
    : means.status === 'ACTIVE'
      ? 'contact.onlySelf'
      : 'contact.notNow';

export function PersonFacts({ means }: { means: MeansDetail }) {
  const { t } = useTranslation();
  return (
    <Facts>
      <Fact name={t('detail.name')}>{means.name}</Fact>
      <Fact name={t('detail.born')}>{longDate(means.dateOfBirth)}</Fact>
      <Fact
        name={t('detail.email')}
        action={<ContactPencil means={means} field="email" refused={whyNot(means, 'email') ?? againstEmail(means)} />}
      >
        <Email address={means.email} />
      </Fact>
      {means.mobile && (
        <Fact
          name={t('detail.mobile')}
          action={
            <ContactPencil means={means} field="mobile" refused={whyNot(means, 'mobile') ?? againstMobile(means)} />
          }
        >
          {means.mobile}
        </Fact>
      )}
      {means.secondFactor === 'OTP' && means.secondFactorNumber && (
        <Fact name={t('detail.otp')}>{means.secondFactorNumber}</Fact>
      )}
      {means.organisations.length > 1 && (
        <Fact name={t('detail.organisations')}>{means.organisations.map((o) => o.name).join(', ')}</Fact>
      )}
    </Facts>
  );
}

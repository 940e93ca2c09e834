import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/applications';
import type { Address } from '../../api/types';
import { longDate } from '../../i18n/format';
import { Email } from '../../ui/Email';
import { Fact, Facts } from '../../ui/Facts';
import { AskedFor } from './AskedFor';

const onOneLine = ({ street, houseNumber, postalCode, city }: Address) =>
  `${street} ${houseNumber}, ${postalCode} ${city}`;

export function ApplicationFacts({ application }: { application: Application }) {
  const { t } = useTranslation();
  const { person, identityDocument, identificationAddress, organisation } = application;
  return (
    <div className="bm-card bm-card--padded">
      <h2 className="nl-heading nl-heading--level-2">{t('review.filledIn')}</h2>
      <Facts>
        <Fact name={t('person.firstNames')}>{person.firstNames}</Fact>
        {person.prefix && <Fact name={t('person.prefix')}>{person.prefix}</Fact>}
        <Fact name={t('person.surname')}>{person.surname}</Fact>
        <Fact name={t('detail.born')}>{longDate(person.dateOfBirth)}</Fact>
        <Fact name={t('detail.email')}>
          <Email address={person.email} />
        </Fact>
        {person.mobile && <Fact name={t('detail.mobile')}>{person.mobile}</Fact>}
      </Facts>
      {identityDocument && (
        <>
          <h2 className="nl-heading nl-heading--level-2 bm-gap">{t('review.document')}</h2>
          <Facts>
            <Fact name={t('document.type')}>{t(`document.types.${identityDocument.type}`)}</Fact>
            <Fact name={t('document.number')}>
              <span className="bm-mono">{identityDocument.number}</span>
            </Fact>
            <Fact name={t('document.expiresOn')}>{longDate(identityDocument.expiresOn)}</Fact>
          </Facts>
        </>
      )}
      <h2 className="nl-heading nl-heading--level-2 bm-gap">{t('review.asked')}</h2>
      <Facts>
        <AskedFor application={application} />
        <Fact name={t('users.column.factor')}>{t(`factor.${application.secondFactor}`)}</Fact>
        <Fact name={t('wizard.contract')}>{t('wizard.years', { count: application.contractYears })}</Fact>
        {identificationAddress && <Fact name={t('wizard.address')}>{onOneLine(identificationAddress)}</Fact>}
        <Fact name={t('review.company')}>
          {organisation.name}{' '}
          {organisation.kvkNumber && (
            <span className="bm-dim">{t('company.kvk', { kvk: organisation.kvkNumber })}</span>
          )}
        </Fact>
        <Fact name={t('review.requestedOn')}>
          {longDate(application.requestedOn)}
          {application.requestedByName && ` · ${t('timeline.by', { name: application.requestedByName })}`}
        </Fact>
      </Facts>
    </div>
  );
}

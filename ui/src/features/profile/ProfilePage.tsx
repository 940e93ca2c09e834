import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/session';
import { longDate } from '../../i18n/format';
import { LevelBadge } from '../../ui/badges';
import { ButtonLink } from '../../ui/Button';
import { Email } from '../../ui/Email';
import { Fact, Facts } from '../../ui/Facts';
import { IconHistory } from '../../ui/icons';
import { Page } from '../../ui/Page';
import { Skeleton } from '../../ui/states';
import { RoleUntil } from '../role-renewal/RoleUntil';
import { OwnEmail } from './OwnEmail';

/** R25, R13a: who I am here, and my means. */
export function ProfilePage() {
  const { t } = useTranslation();
  const me = useMe().data;
  const history = (
    <ButtonLink to="/profiel/inloghistorie" icon={<IconHistory size={20} aria-hidden />}>
      {t('profile.history')}
    </ButtonLink>
  );
  return (
    <Page title={t('profile.mine')} sub={me?.name ?? ''} actions={history}>
      {!me && <Skeleton />}
      {me && (
        <div className="bm-columns">
          <section className="bm-card bm-card--padded" aria-labelledby="about-me">
            <h2 id="about-me" className="nl-heading nl-heading--level-2">
              {t('detail.person')}
            </h2>
            <Facts>
              <Fact name={t('detail.name')}>{me.name}</Fact>
              {me.dateOfBirth && <Fact name={t('detail.born')}>{longDate(me.dateOfBirth)}</Fact>}
              <Fact name={t('profile.username')}>{me.username}</Fact>
              {me.email && (
                <Fact name={t('detail.email')} action={me.personId && <OwnEmail email={me.email} />}>
                  <Email address={me.email} />
                </Fact>
              )}
              {me.mobile && <Fact name={t('detail.mobile')}>{me.mobile}</Fact>}
            </Facts>
          </section>
          {me.means.length > 0 && (
            <section className="bm-card bm-card--padded" aria-labelledby="my-means">
              <h2 id="my-means" className="nl-heading nl-heading--level-2">
                {t('profile.means', { count: me.means.length })}
              </h2>
              {me.means.map((means) => (
                <Facts key={means.meansId}>
                  <Fact name={t('detail.uniqueId')}>{means.uniqueId}</Fact>
                  <Fact name={t('detail.level')}>
                    <LevelBadge level={means.level} />
                  </Fact>
                  <Fact name={t('users.column.factor')}>{t(`factor.${means.secondFactor}`)}</Fact>
                  {means.activatedOn && <Fact name={t('profile.activatedOn')}>{longDate(means.activatedOn)}</Fact>}
                </Facts>
              ))}
              <h2 className="nl-heading nl-heading--level-2 bm-gap">{t('detail.organisations')}</h2>
              <ul className="bm-plainlist">
                {me.organisations.slice(0, 20).map((o) => (
                  <li key={o.organisationId}>
                    {o.name} <span className="bm-dim">– {t(`role.${o.role}`)}</span>
                    {o.administratorUntil && <RoleUntil until={o.administratorUntil} />}
                  </li>
                ))}
              </ul>
              {me.organisations.length > 20 && (
                <p className="bm-dim">{t('profile.moreOrganisations', { count: me.organisations.length - 20 })}</p>
              )}
            </section>
          )}
        </div>
      )}
    </Page>
  );
}

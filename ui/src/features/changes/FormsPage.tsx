import { useTranslation } from 'react-i18next';
import { PublicLayout } from '../../app/PublicLayout';
import { ButtonLink } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { Appointment } from './Appointment';
import { FormCards } from './FormCards';

/** R29, Q17: the forms without logging in, for who has no active beheerder to do it online. */
export function FormsPage() {
  const { t } = useTranslation();
  return (
    <PublicLayout>
      <Page
        title={t('forms.publicTitle')}
        sub={t('forms.publicSub')}
        actions={<ButtonLink to="/">{t('notFound.home')}</ButtonLink>}
      >
        <section className="bm-forms" aria-labelledby="forms">
          <FormCards intro={t('forms.publicIntro')} online={false}>
            <h2 id="forms" className="nl-heading nl-heading--level-2">
              {t('forms.button')}
            </h2>
          </FormCards>
        </section>
        <Appointment />
      </Page>
    </PublicLayout>
  );
}

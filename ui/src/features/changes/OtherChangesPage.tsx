import { useTranslation } from 'react-i18next';
import { useManaged } from '../../app/organisation';
import { RequireManager } from '../../app/RequireManager';
import { ButtonAnchor } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { Appointment } from './Appointment';
import { FormCards } from './FormCards';

export const OtherChangesPage = () => (
  <RequireManager>
    <OtherChanges />
  </RequireManager>
);

/** R122–R124: the appointment for identification, and the forms for what cannot be done here, or not by you. */
function OtherChanges() {
  const { t } = useTranslation();
  const { name } = useManaged();
  return (
    <Page
      title={t('forms.title')}
      sub={name}
      actions={
        <ButtonAnchor kind="primary" href="#forms">
          {t('forms.button')}
        </ButtonAnchor>
      }
    >
      <Appointment />
      <section aria-labelledby="forms" className="bm-forms">
        <FormCards intro={t('forms.intro')}>
          <h2 id="forms" tabIndex={-1} className="nl-heading nl-heading--level-2">
            {t('forms.button')}
          </h2>
        </FormCards>
      </section>
    </Page>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useManaged } from '../../app/organisation';
import { RequireManager } from '../../app/RequireManager';
import { Button, ButtonAnchor } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { SearchBox } from '../../ui/SearchBox';
import { Empty } from '../../ui/states';
import { plain } from '../authorizations/plain';
import { Appointment } from './Appointment';
import { FormCard } from './FormCard';
import { FORMS } from './forms';

export const OtherChangesPage = () => (
  <RequireManager>
    <OtherChanges />
  </RequireManager>
);

/** R122–R124: the appointment for identification, and the forms for what cannot be done here, or not by you. */
function OtherChanges() {
  const { t } = useTranslation();
  const { name } = useManaged();
  const [text, setText] = useState('');
  const found = FORMS.filter(({ id }) =>
    plain(`${t(`forms.list.${id}.title`)} ${t(`forms.list.${id}.text`)}`).includes(plain(text)),
  );
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
        <div className="bm-forms__head">
          <h2 id="forms" tabIndex={-1} className="nl-heading nl-heading--level-2">
            {t('forms.button')}
          </h2>
          <SearchBox label={t('forms.search')} placeholder={t('forms.search')} value={text} onChange={setText} />
        </div>
        <p className="bm-dim">{t('forms.intro')}</p>
        <p className="bm-sr-only" role="status">
          {text && t('forms.found', { count: found.length })}
        </p>
        {found.length === 0 && (
          <div className="bm-card">
            <Empty title={t('forms.none')}>
              <Button onPress={() => setText('')}>{t('app.clearSearch')}</Button>
            </Empty>
          </div>
        )}
        <ul className="bm-form-cards">
          {found.map((form) => (
            <FormCard key={form.id} form={form} />
          ))}
        </ul>
      </section>
    </Page>
  );
}

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { SearchBox } from '../../ui/SearchBox';
import { Empty } from '../../ui/states';
import { plain } from '../authorizations/plain';
import { FormCard } from './FormCard';
import { FORMS } from './forms';

interface Props {
  intro: string;
  /** Not for who is not logged in: nothing can be done online then. */
  online?: boolean;
  children?: ReactNode;
}

/** R123: the eleven forms, to be found by what they are for. */
export function FormCards({ intro, online = true, children }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const found = FORMS.filter(({ id }) =>
    plain(`${t(`forms.list.${id}.title`)} ${t(`forms.list.${id}.text`)}`).includes(plain(text)),
  );
  return (
    <>
      <div className="bm-forms__head">
        {children}
        <SearchBox label={t('forms.search')} placeholder={t('forms.search')} value={text} onChange={setText} />
      </div>
      <p className="bm-dim">{intro}</p>
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
          <FormCard key={form.id} form={form} link={online} />
        ))}
      </ul>
    </>
  );
}

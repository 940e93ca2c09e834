import { useTranslation } from 'react-i18next';
import { ButtonAnchor, ButtonLink } from '../../ui/Button';
import { IconDownload } from '../../ui/icons';
import type { ChangeForm } from './forms';

/** One form: what it is for, the file, and the way to do it online where there is one. */
export function FormCard({ form: { id, file, online }, link }: { form: ChangeForm; link: boolean }) {
  const { t } = useTranslation();
  const title = t(`forms.list.${id}.title`);
  return (
    <li className="bm-card bm-form-card">
      <div>
        <h3 className="nl-heading nl-heading--level-2">{title}</h3>
        {online && <span className="nl-data-badge bm-status bm-status--good">{t('forms.online')}</span>}
        <p>{t(`forms.list.${id}.text`)}</p>
      </div>
      <div className="bm-form-card__actions">
        <ButtonAnchor
          small
          href={file}
          download={`${id}.pdf`}
          aria-label={t('forms.pdfOf', { title })}
          icon={<IconDownload size={18} aria-hidden />}
        >
          {t('forms.pdf')}
        </ButtonAnchor>
        {online && link && (
          <ButtonLink small to={online} aria-label={t('forms.onlineOf', { title })}>
            {t('forms.doOnline')}
          </ButtonLink>
        )}
      </div>
    </li>
  );
}

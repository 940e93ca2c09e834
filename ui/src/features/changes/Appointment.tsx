import { useTranslation } from 'react-i18next';
import { ButtonAnchor } from '../../ui/Button';
import { IconExternalLink } from '../../ui/icons';

const APPOINTMENT = 'https://www.mijnafspraak.nl';

/** R122: identification for EH3 is done by a partner; until a working day before, the address can be changed there. */
export function Appointment() {
  const { t } = useTranslation();
  return (
    <section className="bm-card bm-card--padded bm-appointment" aria-labelledby="appointment">
      <div>
        <h2 id="appointment" className="nl-heading nl-heading--level-2">
          {t('forms.appointment')}
        </h2>
        <p>{t('forms.appointmentText')}</p>
      </div>
      <ButtonAnchor
        href={APPOINTMENT}
        target="_blank"
        rel="noreferrer"
        iconEnd={<IconExternalLink size={18} aria-hidden />}
      >
        {t('forms.appointmentGo')}
      </ButtonAnchor>
    </section>
  );
}

import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { IconHelp } from '../../ui/icons';

const WhyDialog = lazy(() => import('./WhyDialog'));

export interface About {
  /** One of both is known; the other is asked for. */
  of: { meansId: string } | { serviceId: string };
  name: string;
}

/** “Waarom wel / niet?” of one user or of one service. */
export function WhyButton(about: About) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button small kind="subtle" icon={<IconHelp size={18} aria-hidden />} onPress={() => setOpen(true)}>
        {t('why.button')}
      </Button>
      {open && (
        <Suspense>
          <WhyDialog {...about} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { IconCalendar } from '../../ui/icons';
import { FeedPanel } from './FeedPanel';

/** The expiry days in one’s own agenda. */
export function FeedButton() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<IconCalendar size={20} aria-hidden />} onPress={() => setOpen(true)}>
        {t('feed.button')}
      </Button>
      {open && (
        <Dialog title={t('feed.title')} isOpen onClose={() => setOpen(false)}>
          <FeedPanel onClose={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

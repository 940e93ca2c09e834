import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** The name of the screen in the tab, first what differs. */
export function useTitle(title: string) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} – ${t('app.name')}`;
  }, [title, t]);
}

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider, type AnyRouter } from '@tanstack/react-router';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { statusOf } from '../api/problem';
import { locale } from '../i18n/format';
import { Toasts } from '../ui/Toasts';

/** Only trouble that may pass is tried again: the network and a service that is down. */
const mayPass = (failures: number, error: unknown) => failures < 1 && [0, 502, 503, 504].includes(statusOf(error));

export const makeQueryClient = () =>
  new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, retry: mayPass, retryDelay: 500 } } });

export function App({ router, client }: { router: AnyRouter; client: QueryClient }) {
  useTranslation();
  return (
    <I18nProvider locale={locale()}>
      <QueryClientProvider client={client}>
        <Toasts>
          <RouterProvider router={router} />
        </Toasts>
      </QueryClientProvider>
    </I18nProvider>
  );
}

import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, makeQueryClient } from './app/App';
import { focusHeadingOnNavigation } from './app/focus';
import { makeRouter } from './app/routes';
import { rememberedLanguage, setLanguage } from './i18n';

const router = makeRouter();
focusHeadingOnNavigation(router);
if (rememberedLanguage() === 'en') await setLanguage('en');

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App router={router} client={makeQueryClient()} />
  </StrictMode>,
);

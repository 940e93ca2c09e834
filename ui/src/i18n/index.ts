import i18n, { type FormatterModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import start from 'texts:start';
import { number } from './format';

export type Language = 'nl' | 'en';

/** Every number in a sentence, with the point or comma of the language: `1.204 gebruikers`. */
const numbers: FormatterModule = {
  type: 'formatter',
  init() {},
  add() {},
  addCached() {},
  format: (value) => (typeof value === 'number' ? number(value) : value),
};

void i18n.use(initReactI18next).use(numbers).init({
  lng: 'nl',
  fallbackLng: 'nl',
  // the server's sentences go through here too, and “Let op: …” is no namespace
  nsSeparator: false,
  resources: { nl: { translation: start } },
  interpolation: { escapeValue: false, alwaysFormat: true },
});

let screens: Promise<void> | undefined;
/** The texts of the screens themselves, fetched beside the code of the first one. */
export const loadScreenTexts = () =>
  (screens ??= import('texts:screens').then((part) => {
    i18n.addResourceBundle('nl', 'translation', part.default, true);
  }));

const REMEMBERED = 'beheermodule.language';

/** Dutch comes by itself; English is fetched when somebody asks for it. */
export async function setLanguage(language: Language) {
  if (language === 'en' && !i18n.hasResourceBundle('en', 'translation')) {
    const en = await import('./en.json');
    i18n.addResourceBundle('en', 'translation', en.default);
  }
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(REMEMBERED, language);
}

export const rememberedLanguage = (): Language => (localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'nl');

export default i18n;

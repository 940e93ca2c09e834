import files from 'forms:files';

/** R123, Q17: where something can also be done online, a form is the fallback. */
const ONLINE: Record<string, string> = {
  activatiebrief: '/gebruikers',
  'wijziging-persoon': '/gebruikers',
  'opzeggen-persoon': '/gebruikers',
  'opzeggen-bedrijf': '/gebruikers',
  vestigingsnummer: '/instellingen/algemeen',
  'opzeggen-keten': '/ketenmachtigingen/afgegeven',
};

export interface ChangeForm {
  id: string;
  file: string;
  /** The screen where it can be done at once. */
  online?: string;
}

export const FORMS: ChangeForm[] = Object.entries(files).map(([id, file]) => ({ id, file, online: ONLINE[id] }));

const KEY = 'beheermodule.activation';

/** The proof that one is activating, kept in this tab while Keycloak's pages are in between. Never in an address. */
export const keepToken = (token: string) => sessionStorage.setItem(KEY, token);
export const keptToken = () => sessionStorage.getItem(KEY);
export const dropToken = () => sessionStorage.removeItem(KEY);

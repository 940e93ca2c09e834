/** From the letter to the password on Keycloak's pages. */
export const STEPS = ['letter', 'email', 'account', 'credentials'] as const;

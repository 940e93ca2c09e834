/** What the services and the screens both speak of. */
export const LEVELS = ['EH2', 'EH2_PLUS', 'EH3', 'EH4'] as const;
export type Level = (typeof LEVELS)[number];
export type Role = 'ADMINISTRATOR' | 'USER';
export const STATUSES = ['ACTIVE', 'AWAITING_ACTIVATION', 'AWAITING_APPROVAL', 'ACTIVATION_EXPIRED'] as const;
export type Status = (typeof STATUSES)[number] | 'ENDED';
export type SecondFactor = 'NONE' | 'SMS' | 'OTP';

/** R3: EH2 < EH2+ < EH3 < EH4. */
export const atLeast = (level: Level, needed: Level) => LEVELS.indexOf(level) >= LEVELS.indexOf(needed);

export interface Page<T, Totals = unknown> {
  items: T[];
  page: number;
  size: number;
  total: number;
  totals?: Totals;
}

export interface Address {
  street: string;
  houseNumber: string;
  postalCode: string;
  city: string;
}

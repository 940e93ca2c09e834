import { addMonths, today } from '../../i18n/format';

/** Q11: today ≤ last day ≤ today + 2 calendar months. */
export const endsSoon = (until: string, now = today()) => now <= until && until <= addMonths(now, 2);

import { z } from 'zod';
import { addDays, addYears, today } from '../../i18n/format';
import { date } from '../../ui/form/rules';

/** R95: calendar years. */
export const MAX_YEARS = 5;

export const earliest = (now?: Date) => addDays(today(now), 1);
export const latest = (now?: Date) => addYears(today(now), MAX_YEARS);

/** R95, R97: from tomorrow up to five years from today. The server checks it again. */
export const endDateRule = (now?: Date) =>
  date('auth.endDateRequired')
    .refine((iso) => !iso || iso >= earliest(now), 'auth.tooEarly')
    .refine((iso) => !iso || iso <= latest(now), 'auth.tooFar');

export const endDateSchema = z.object({ endDate: endDateRule() });

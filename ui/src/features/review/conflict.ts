import { slugOf } from '../../api/problem';

/** Another employee decided meanwhile. Of every other refusal the server's own sentence is shown. */
export const decidedByAnother = (error: unknown) => ['already-decided', 'changed-meanwhile'].includes(slugOf(error));

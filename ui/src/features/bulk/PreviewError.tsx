import { statusOf } from '../../api/problem';
import { Refusal } from '../../ui/Refusal';
import { LoadError } from '../../ui/states';

/** What was chosen cannot be, in the server's own words; anything else may pass. */
export const PreviewError = ({ error, retry }: { error: unknown; retry: () => void }) =>
  Math.floor(statusOf(error) / 100) === 4 ? <Refusal error={error} /> : <LoadError error={error} retry={retry} />;

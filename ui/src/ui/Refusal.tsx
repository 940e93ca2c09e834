import { useTranslation } from 'react-i18next';
import { sentenceOf } from '../api/problem';
import { Alert } from './states';

/** Why the server did not do it, in its own words; without an answer: that it can be tried again, nothing is lost. */
export function Refusal({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (!error) return null;
  return (
    <Alert tone="bad" live>
      {t(sentenceOf(error))}
    </Alert>
  );
}

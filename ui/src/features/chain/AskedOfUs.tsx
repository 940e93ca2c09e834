import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChainRequest } from '../../api/chainRequests';
import { longDate } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { AnswerDialog } from './AnswerDialog';
import { serviceNames } from './names';
import { useRequests } from './queries';

/** Requests of intermediaries that wait for an answer of this company. */
export function AskedOfUs({ organisation }: { organisation: string }) {
  const { t } = useTranslation();
  const [answering, setAnswering] = useState<{ request: ChainRequest; accept: boolean }>();
  const open = useRequests(organisation, 'RECEIVED', 'OPEN').data?.items ?? [];
  if (open.length === 0) return null;
  return (
    <section className="bm-card bm-asked" aria-labelledby="asked">
      <h2 id="asked" className="nl-heading nl-heading--level-2">
        {t('chain.asked', { count: open.length })}
      </h2>
      <ul>
        {open.map((request) => (
          <li key={request.requestId}>
            <div>
              <strong>{request.intermediaryName}</strong>{' '}
              <span className="bm-dim">{t('company.kvk', { kvk: request.intermediaryKvk })}</span>
              <p>{serviceNames(request)}</p>
              <p className="bm-dim">
                {t('chain.askedUntil', { end: longDate(request.endDate), until: longDate(request.openUntil) })}
              </p>
            </div>
            <div className="bm-actions">
              <Button small onPress={() => setAnswering({ request, accept: false })}>
                {t('chain.decline')}
              </Button>
              <Button small kind="primary" onPress={() => setAnswering({ request, accept: true })}>
                {t('chain.accept')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {answering && <AnswerDialog {...answering} onClose={() => setAnswering(undefined)} />}
    </section>
  );
}

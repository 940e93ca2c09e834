import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withdrawRequest, type ChainRequest } from '../../api/chainRequests';
import { longDate } from '../../i18n/format';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useToast } from '../../ui/Toasts';
import { serviceNames } from './names';
import { useRefreshChain } from './queries';

const TONE = { OPEN: 'info', ACCEPTED: 'good', DECLINED: 'bad', LAPSED: 'warn', WITHDRAWN: 'warn' };

/** One request: to whom, for what, and what became of it. */
export function RequestItem({ organisation, request }: { organisation: string; request: ChainRequest }) {
  const { t } = useTranslation();
  const toast = useToast();
  const refresh = useRefreshChain(organisation);
  const [open, setOpen] = useState(false);
  const { relationName, relationKvk, state, requestedOn, openUntil, answeredOn, answeredBy } = request;
  const withdraw = async () => {
    await withdrawRequest(organisation, request.requestId);
    toast({ text: t('chain.withdrawn', { name: relationName }) });
    void refresh();
  };
  return (
    <li className="bm-auth__item bm-request">
      <div>
        <span className="bm-auth__name">
          <strong>{relationName}</strong> <span className="bm-dim">{t('company.kvk', { kvk: relationKvk })}</span>
        </span>
        <span className="bm-auth__name">{serviceNames(request)}</span>
        <span className="bm-auth__date">
          {state === 'OPEN'
            ? t('chain.openUntil', { date: longDate(requestedOn), until: longDate(openUntil) })
            : answeredOn
              ? t('chain.answered', { date: longDate(answeredOn), name: answeredBy ?? relationName })
              : t('chain.askedOn', { date: longDate(requestedOn) })}
        </span>
      </div>
      <span className={`nl-data-badge bm-status bm-status--${TONE[state]}`}>{t(`chain.state.${state}`)}</span>
      <div className="bm-auth__actions">
        {state === 'OPEN' && (
          <button
            type="button"
            className="bm-revoke"
            aria-label={t('chain.withdrawOf', { name: relationName })}
            onClick={() => setOpen(true)}
          >
            {t('auth.revoke')}
          </button>
        )}
      </div>
      {open && (
        <ConfirmDialog
          title={t('chain.withdrawTitle')}
          confirm={t('withdraw.confirm')}
          onConfirm={withdraw}
          onClose={() => setOpen(false)}
        >
          <p>{t('chain.withdrawText', { name: relationName })}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}

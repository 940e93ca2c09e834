import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { acceptRequest, declineRequest, type ChainRequest } from '../../api/chainRequests';
import { useManaged } from '../../app/organisation';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useToast } from '../../ui/Toasts';
import { serviceNames } from './names';
import { useRefreshChain } from './queries';

interface Props {
  request: ChainRequest;
  accept: boolean;
  onClose: () => void;
}

/** Yes makes the chain authorizations at once; no may say why. */
export function AnswerDialog({ request, accept, onClose }: Props) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const toast = useToast();
  const refresh = useRefreshChain(organisationId);
  const [reason, setReason] = useState('');
  const name = request.intermediaryName;
  const what = accept ? 'accept' : 'decline';
  const answer = async () => {
    if (accept) await acceptRequest(organisationId, request.requestId);
    else await declineRequest(organisationId, request.requestId, reason.trim() || undefined);
    toast({ text: t(`chain.${what}Done`, { name }) });
    void refresh();
  };
  return (
    <ConfirmDialog
      title={t(`chain.${what}Title`)}
      confirm={t(`chain.${what}Confirm`)}
      onConfirm={answer}
      onClose={onClose}
    >
      <p>{t(`chain.${what}Text`, { name })}</p>
      <p>{serviceNames(request)}</p>
      {!accept && (
        <div className="bm-field">
          <label className="bm-field__label" htmlFor="reason">
            {t('chain.reason')} <span className="bm-field__optional">{t('form.optional')}</span>
          </label>
          <textarea
            id="reason"
            className="bm-text"
            rows={3}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
      )}
    </ConfirmDialog>
  );
}

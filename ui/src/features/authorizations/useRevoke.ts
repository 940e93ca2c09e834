import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { revoke, undoRevocation, type Authorization } from '../../api/authorizations';
import { sentenceOf, slugOf, statusOf } from '../../api/problem';
import type { Page } from '../../api/types';
import { orgKey } from '../../app/organisation';
import { serviceText } from '../../ui/serviceText';
import { useToast } from '../../ui/Toasts';
import { useRefreshAuthorizations } from './queries';

const UNDO = 3_000;
/** A little after the server's moment, so that the refreshed list no longer holds it. */
const AFTER = 300;

/**
 * R98, R99, Q13: revoking is sent at once; the server keeps three seconds in which “Annuleer” restores it.
 * Closing the screen changes nothing. Whether it is in time the server says, never the clock of this computer.
 */
export function useRevoke(organisation: string) {
  const { t } = useTranslation();
  const toast = useToast();
  const client = useQueryClient();
  const refresh = useRefreshAuthorizations(organisation);
  const mark = useCallback(
    (id: string, revocation: Authorization['revocation']) =>
      client.setQueriesData<Page<Authorization>>(
        { queryKey: orgKey(organisation, 'authorizations', 'list') },
        (page) =>
          page && { ...page, items: page.items.map((a) => (a.authorizationId === id ? { ...a, revocation } : a)) },
      ),
    [client, organisation],
  );

  /** From a key: where the focus was, which goes to “Annuleer” and back. */
  return async (authorization: Authorization, from?: HTMLElement) => {
    const id = authorization.authorizationId;
    const service = serviceText(authorization.provider, authorization.serviceName, ' – ');
    const failed = (error: unknown) => {
      const late = statusOf(error) === 409 && /late|final/.test(slugOf(error));
      toast({ text: late ? t('auth.tooLate', { service }) : t(sentenceOf(error)) });
      void refresh();
    };
    try {
      const { finalAt } = await revoke(organisation, id);
      mark(id, { finalAt });
      let undone = false;
      const timer = setTimeout(() => {
        if (undone) return;
        toast({ text: t('auth.revoked', { service }) });
        void refresh();
      }, UNDO + AFTER);
      const undo = () => {
        undoRevocation(organisation, id).then(() => {
          undone = true;
          clearTimeout(timer);
          mark(id, null);
          toast({ text: t('auth.restored', { service }) });
          void refresh();
        }, failed);
      };
      toast({ text: t('auth.revoking', { service }), undoFor: UNDO, undo, from });
    } catch (error) {
      failed(error);
    }
  };
}

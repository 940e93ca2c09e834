import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { SIGNED_OUT } from '../api/http';
import { getMe } from '../api/identity';
import { getSession, type Session } from '../api/session';

const SESSION = ['session'];
export const ME = ['me'];
/** Where to go back to after logging in. */
const RETURN = 'beheermodule.return';

export const LOGIN = '/oauth2/authorization/keycloak';

export const useSession = () =>
  useQuery({ queryKey: SESSION, queryFn: ({ signal }) => getSession(signal), staleTime: 60_000 });

export const useMe = (enabled = true) =>
  useQuery({ queryKey: ME, queryFn: ({ signal }) => getMe(signal), staleTime: 5 * 60_000, enabled });

export const rememberPlace = () => {
  const { pathname, search } = window.location;
  if (pathname !== '/') sessionStorage.setItem(RETURN, pathname + search);
};

export function takePlace(): string | null {
  const place = sessionStorage.getItem(RETURN);
  sessionStorage.removeItem(RETURN);
  return place?.startsWith('/') && !place.startsWith('//') ? place : null;
}

/** A 401 anywhere shows the login page in the place of the screen; drafts stay in the session storage. */
export function useSignedOutListener() {
  const client = useQueryClient();
  useEffect(() => {
    const signedOut = () => {
      if (client.getQueryData<Session>(SESSION)?.signedIn === false) return;
      rememberPlace();
      client.setQueryData<Session>(SESSION, { signedIn: false });
    };
    window.addEventListener(SIGNED_OUT, signedOut);
    return () => window.removeEventListener(SIGNED_OUT, signedOut);
  }, [client]);
}

import { csrfHeaders } from '../api/http';

/** R24. The gateway ends its session and answers where Keycloak ends its own. */
export async function signOut() {
  sessionStorage.clear();
  const response = await fetch('/logout', {
    method: 'POST',
    redirect: 'manual',
    credentials: 'same-origin',
    headers: { accept: 'application/json', ...csrfHeaders() },
  });
  window.location.assign(response.headers.get('location') ?? '/');
}

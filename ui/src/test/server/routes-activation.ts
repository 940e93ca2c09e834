import { ok, problem, type Route } from './FakeServer';

/** Anna activates: letter code ABCD-1234, e-mail code 123456; `anna` is taken. */
export const activationRoutes: Route[] = [
  [
    'POST',
    /^\/api\/means\/v1\/activations$/,
    ({ body }) =>
      body.letterCode === 'ABCD-1234'
        ? ok({
            token: 'token-1',
            emailMasked: 'a•••@k•••.example',
            expiresAt: new Date(Date.now() + 600_000).toISOString(),
          })
        : problem(400, 'code-wrong', 'De code klopt niet'),
  ],
  [
    'POST',
    /^\/api\/means\/v1\/activations\/email-code$/,
    ({ body }, _, server) => {
      if (server.emailCodeExpired) return problem(409, 'email-code-expired', 'De validatiecode is verlopen.');
      return body.emailCode === '123456'
        ? ok({ token: 'token-2' })
        : problem(400, 'code-wrong', 'De code klopt niet');
    },
  ],
  [
    'POST',
    /^\/api\/means\/v1\/activations\/status$/,
    (_, __, server) => ok({ status: ++server.polls > 1 ? 'ACTIVE' : 'AWAITING_ACTIVATION' }),
  ],
  [
    'POST',
    /^\/api\/identity\/v1\/account-setups\/lookup$/,
    (_, __, server) => {
      const state = ++server.polls > 1 ? 'CHOOSE_USERNAME' : 'PREPARING';
      return ok({
        state,
        proposedUsername: 'anna.vandijk',
        username: null,
        secondFactor: 'SMS',
        name: 'Anna van Dijk',
      });
    },
  ],
  [
    'POST',
    /^\/api\/identity\/v1\/account-setups$/,
    ({ body }) =>
      body.username === 'anna'
        ? problem(409, 'username-taken', 'In gebruik', [
            { field: 'username', message: 'Deze gebruikersnaam is al in gebruik.' },
          ])
        : ok({ link: '/activeren/klaar' }),
  ],
  ['POST', /^\/api\/identity\/v1\/account-setups\/completion$/, () => ok({ state: 'DONE' })],
];

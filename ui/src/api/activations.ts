import { post } from './http';

const ROOT = '/api/means/v1/activations';

export interface ActivationStarted {
  token: string;
  emailMasked: string;
  expiresAt: string;
}

export const startActivation = (uniqueId: string, letterCode: string) =>
  post<ActivationStarted>(ROOT, { uniqueId, letterCode });
export const confirmEmail = (token: string, emailCode: string) =>
  post<{ token: string }>(`${ROOT}/email-code`, { token, emailCode });
export const activationStatus = (token: string) =>
  post<{ status: 'AWAITING_ACTIVATION' | 'ACTIVE' }>(`${ROOT}/status`, { token });

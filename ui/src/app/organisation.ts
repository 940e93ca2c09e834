import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me, MyOrganisation } from '../api/identity';
import { atLeast } from '../api/types';
import { announce } from './announce';
import { useMe } from './session';

/** Everything fetched for an organisation is kept under this key, so that switching can clear it in one go. */
export const orgKey = (organisation: string, ...rest: unknown[]) => ['org', organisation, ...rest];

const chosen = (me: Me | undefined, id: string | undefined) =>
  me?.organisations.find((o) => o.organisationId === id) ?? me?.organisations[0];

/** Q2: the organisation in the address bar; the first one when there is none, or one that is not mine. */
export function useOrganisation(): MyOrganisation | undefined {
  const { org } = useSearch({ strict: false }) as { org?: string };
  return chosen(useMe().data, org);
}

/** For screens behind {@link RequireManager}: there an organisation is certain. */
export function useManaged(): MyOrganisation {
  const organisation = useOrganisation();
  if (!organisation) throw new Error('No organisation chosen');
  return organisation;
}

/** R11: role administrator and a means of at least EH2+. */
export const manages = (organisation: MyOrganisation) =>
  organisation.role === 'ADMINISTRATOR' && atLeast(organisation.level, 'EH2_PLUS');

/** Keeps the address bar honest: it always names the organisation on the screen. */
export function useOrganisationInUrl() {
  const navigate = useNavigate();
  const { org } = useSearch({ strict: false }) as { org?: string };
  const id = useOrganisation()?.organisationId;
  useEffect(() => {
    if (id && id !== org)
      void navigate({ to: '.', search: (all: object) => ({ ...all, org: id }), replace: true } as never);
  }, [id, org, navigate]);
}

export function useSwitchOrganisation() {
  const navigate = useNavigate();
  const client = useQueryClient();
  const { t } = useTranslation();
  return useCallback(
    async (organisation: MyOrganisation) => {
      const section = `/${window.location.pathname.split('/')[1] ?? ''}`;
      const target = ['/gebruikers', '/machtigingen', '/ketenmachtigingen'].includes(section)
        ? section
        : window.location.pathname;
      await navigate({ to: target, search: { org: organisation.organisationId } } as never);
      client.removeQueries({
        predicate: ({ queryKey }) => queryKey[0] === 'org' && queryKey[1] !== organisation.organisationId,
      });
      announce(t('company.switched', { name: organisation.name }));
    },
    [navigate, client, t],
  );
}

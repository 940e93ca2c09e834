import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { previewGrant } from '../../api/grants';
import { orgKey } from '../../app/organisation';
import { grantOf, type BulkDraft } from './draft';
import { pairsFrom } from './pairs';

/** What saving would do, asked from the server, which decides it in the same way when it is saved. */
export const usePreview = (organisation: string, draft: BulkDraft) =>
  useQuery({
    queryKey: orgKey(organisation, 'authorizations', 'preview', grantOf(draft)),
    queryFn: async ({ signal }) => {
      const { results } = await previewGrant(organisation, grantOf(draft), signal);
      return pairsFrom(results, draft);
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

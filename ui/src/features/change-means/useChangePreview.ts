import { useQuery } from '@tanstack/react-query';
import { previewLevel, previewRole } from '../../api/mutations';
import type { Level, Role } from '../../api/types';
import { orgKey } from '../../app/organisation';

/** Whether the organisation would be left without an administrator, before it is asked (Q9). */
export const useLevelPreview = (organisation: string, means: string, level: Level, role: Role, enabled: boolean) =>
  useQuery({
    queryKey: orgKey(organisation, 'means', 'preview', means, level, role),
    queryFn: ({ signal }) => previewLevel(organisation, means, level, role, signal),
    staleTime: 0,
    enabled,
  });

export const useRolePreview = (organisation: string, means: string, role: Role) =>
  useQuery({
    queryKey: orgKey(organisation, 'means', 'preview', means, role),
    queryFn: ({ signal }) => previewRole(organisation, means, role, signal),
    staleTime: 0,
  });

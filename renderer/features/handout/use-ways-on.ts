import { useMutation } from '@tanstack/react-query';
import { api, queryClient } from '../../client/client.ts';

/** A screen of a visit. */
export type VisitStep = 'intake' | 'handout' | 'follow-up';

interface Props {
  readonly assessmentId: string;
  readonly personId: string;
  readonly onOpen: (assessmentId: string, step: VisitStep) => void;
}

/** Where one goes from a signed record: a new version of it, a follow-up, or another visit. */
export function useWaysOn({ assessmentId, personId, onOpen }: Props) {
  const amend = useMutation({
    mutationFn: () => api.assessments.amend.call({ id: assessmentId }),
    onSuccess: async (draft) => {
      await queryClient.invalidateQueries({ queryKey: api.assessments.list.key() });
      onOpen(draft.id, 'handout');
    },
  });
  const visit = useMutation({
    mutationFn: () => api.assessments.open.call({ personId }),
    onSuccess: (draft) => onOpen(draft.id, 'intake'),
  });
  const followUp = useMutation({
    mutationFn: () => api.followUps.open.call({ personId }),
    onSuccess: async (draft) => {
      await queryClient.invalidateQueries({ queryKey: api.assessments.list.key() });
      onOpen(draft.id, 'follow-up');
    },
  });
  return { amend, visit, followUp };
}

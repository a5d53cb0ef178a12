import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { preview } from '#shared/contract/records.ts';
import type { handoutOptions } from '#shared/contract/schemas.ts';
import { api } from '../../client/client.ts';

export type Options = z.infer<typeof handoutOptions>;
/** The sheet that is shown: what is handed out is these bytes and no others. */
export type Sheet = z.infer<typeof preview>;

/**
 * Prints the draft as it stands: when the screen opens, when an option changes, and when a change of the draft has
 * been saved. The sheet before stays until the new one is there.
 */
export const useSheet = (assessmentId: string, revision: number, options: Options | undefined) =>
  useQuery({
    queryKey: [...api.handouts.preview.key(), assessmentId, revision, options],
    queryFn: () => {
      if (options === undefined) throw new Error('no options yet');
      return api.handouts.preview.call({ assessmentId, options });
    },
    enabled: options !== undefined,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 0,
  });

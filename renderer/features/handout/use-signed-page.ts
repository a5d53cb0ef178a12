import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Signature } from '#shared/contract/records.ts';
import { api } from '../../client/client.ts';
import type { Chip } from '../../ui/chips.tsx';
import { say, screenLanguage } from '../../ui/words.ts';
import { useSheet, type Sheet } from './use-sheet.ts';

type Page = 'runner' | 'clinician' | 'addenda';

/** The sheets of a signed record: the two as they were signed and, once something was added, the summary with it. */
export function useSignedPage({ assessmentId, handoutId, summaryId }: Signature) {
  const [page, setPage] = useState<Page>('runner');
  const id = page === 'runner' ? handoutId : summaryId;
  const stored = useQuery(api.handouts.get.queryOptions({ input: { id }, staleTime: Infinity, gcTime: 0 }));
  const known = useQuery(api.assessments.addenda.queryOptions({ input: { id: assessmentId }, gcTime: 0 }));
  const added = known.data?.addenda.length ?? 0;
  const isReprint = page === 'addenda';
  const options = isReprint && stored.data !== undefined ? stored.data.options : undefined;
  const reprint = useSheet(
    assessmentId,
    added,
    options === undefined ? undefined : { ...options, audience: 'clinician', language: screenLanguage },
  );
  const { data, error, isFetching } = isReprint ? reprint : stored;
  const sheet: Sheet | undefined = data === undefined ? undefined : { sections: [], isDraft: false, ...data };
  const chips: readonly Chip<Page>[] = [
    { value: 'runner', label: say('handout.for.runner') },
    { value: 'clinician', label: say('handout.for.clinician') },
    ...(added === 0 ? [] : [{ value: 'addenda', label: say('record.addenda.sheet') } as const]),
  ];
  return { page, setPage, chips, sheet, error, isFetching };
}

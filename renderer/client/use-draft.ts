import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { DraftView } from './draft-session.ts';
import { DraftSession } from './draft-session.ts';
import { api, client, queryClient } from './client.ts';

const sessions = new Map<string, DraftSession>();

async function loadSession(id: string): Promise<DraftSession> {
  const existing = sessions.get(id);
  // A session that still has something to say is kept; a stale one is loaded afresh.
  if (existing !== undefined && existing.view().saving.kind !== 'stale') return existing;
  const draft = await client.assessments.get({ id });
  const session = new DraftSession(draft, async (assessmentId, revision, changes) => {
    const saved = await client.assessments.append({ id: assessmentId, revision, changes: [...changes] });
    // Not awaited: what is saved is saved, whether or not the findings have been read again.
    void queryClient.invalidateQueries({ queryKey: api.assessments.reason.key() });
    return saved;
  });
  sessions.set(id, session);
  return session;
}

/** Forgets every draft on the screen, when the vault is locked. */
export function forgetDrafts(): void {
  sessions.clear();
}

/** The draft session of an assessment; the same one on every screen. */
export const useDraftSession = (assessmentId: string) =>
  useQuery({
    queryKey: ['draft-session', assessmentId],
    queryFn: () => loadSession(assessmentId),
    staleTime: 0,
  });

/** The draft as it stands now. */
export const useDraftView = (session: DraftSession): DraftView =>
  useSyncExternalStore(session.subscribe, session.view);

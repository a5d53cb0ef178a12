import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { DraftSession, type DraftCalls, type DraftView } from './draft-session.ts';
import { api, client, queryClient } from './client.ts';

const sessions = new Map<string, DraftSession>();

const calls: DraftCalls = {
  load: (id) => client.assessments.get({ id }),
  append: async (id, revision, changes) => {
    const saved = await client.assessments.append({ id, revision, changes: [...changes] });
    // Not awaited: what is saved is saved, whether or not the findings have been read again.
    void queryClient.invalidateQueries({ queryKey: api.assessments.key() });
    void queryClient.invalidateQueries({ queryKey: api.plan.key() });
    return saved;
  },
};

async function loadSession(id: string): Promise<DraftSession> {
  const existing = sessions.get(id);
  if (existing !== undefined) return existing;
  const session = new DraftSession(await calls.load(id), calls);
  sessions.set(id, session);
  return session;
}

/** Waits until what was typed is saved, then forgets every draft on the screen: before the vault is locked. */
export async function forgetDrafts(): Promise<void> {
  await Promise.all([...sessions.values()].map((session) => session.settled()));
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

import { ORPCError } from '@orpc/client';
import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { DraftSession, type DraftCalls, type DraftView } from './draft-session.ts';
import { api, client, queryClient } from './client.ts';
import { tellOfDraft } from './draft-news.ts';
import type { Access } from './shown-draft.ts';

/** Drafts by user and assessment: what one user typed is never sent in the name of another. */
const sessions = new Map<string, DraftSession>();

const callsOf = (owner: string | undefined): DraftCalls => ({
  load: (id) => client.assessments.get({ id }),
  append: async (id, revision, changes) => {
    if (userId() !== owner) throw new ORPCError('VAULT_LOCKED', { data: {} });
    const saved = await client.assessments.append({ id, revision, changes: [...changes] });
    tellOfDraft(id);
    // Not awaited: what is saved is saved, whether or not the findings have been read again.
    void queryClient.invalidateQueries({ queryKey: api.assessments.key() });
    void queryClient.invalidateQueries({ queryKey: api.plan.key() });
    void queryClient.invalidateQueries({ queryKey: api.followUps.outcomes.key() });
    return saved;
  },
});

const userId = (): string | undefined =>
  queryClient.getQueryData(api.app.status.queryKey({ input: {} }))?.user?.id;

async function loadSession(id: string): Promise<DraftSession> {
  const owner = userId();
  const key = `${owner} ${id}`;
  const existing = sessions.get(key);
  if (existing !== undefined) return existing;
  const calls = callsOf(owner);
  const session = new DraftSession(await calls.load(id), calls);
  sessions.set(key, session);
  return session;
}

/** Waits until what was typed is saved, then forgets every draft that is: before the vault is locked. */
export async function forgetDrafts(): Promise<void> {
  await Promise.all([...sessions.values()].map((session) => session.settled()));
  for (const [key, session] of sessions) {
    if (session.view().unsaved === 0) sessions.delete(key);
  }
}

/** Sends what this user typed while the host was away or the vault was locked. */
export function resumeDrafts(): void {
  const own = `${userId()} `;
  for (const [key, session] of sessions) {
    if (key.startsWith(own)) void session.resume();
  }
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

/** Whether this window may change the draft; an answer draws nothing anew. */
export const useDraftAccess = (session: DraftSession): Access =>
  useSyncExternalStore(session.subscribe, () => session.view().access);

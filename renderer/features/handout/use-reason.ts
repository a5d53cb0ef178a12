import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { urgentFlags, type UrgentFlag } from '#shared/assessment/urgent.ts';
import { api, queryClient } from '../../client/client.ts';
import type { DraftSession } from '../../client/draft-session.ts';
import type { SheetOut } from './use-hand-out.ts';

interface Asked {
  readonly flags: readonly UrgentFlag[];
  readonly what: SheetOut;
}

/**
 * Asks for a reason before a runner's sheet goes out over an urgent sign, then goes on. The reason is a choice of the
 * draft: durable, kept with the record, and printed on the summary.
 */
export function useReason(session: DraftSession, handOut: (what: SheetOut) => void) {
  const [asked, setAsked] = useState<Asked>();
  // Outlives the dialog: what was typed is there again when it is closed and asked anew.
  const [reason, setReason] = useState('');
  const look = useMutation({
    mutationFn: async (what: SheetOut) => {
      const flags = await unanswered(what, session);
      if (flags.length === 0) handOut(what);
      else setAsked({ flags, what });
    },
  });
  const answer = useMutation({
    mutationFn: async ({ flags, what }: Asked) => {
      setAsked(undefined);
      const urgent = { flags: flags.map(({ id }) => id), reason: reason.trim() };
      session.choose({ ...session.view().draft.choices, urgent });
      await session.settled();
      handOut(what.kind === 'sign' ? await ofNewestDraft(what) : what);
    },
  });
  const submit = (): void => {
    if (asked !== undefined) answer.mutate(asked);
  };
  return {
    asked,
    reason,
    setReason,
    start: look.mutate,
    submit,
    cancel: () => setAsked(undefined),
    isBusy: look.isPending || answer.isPending,
    error: look.error ?? answer.error,
  };
}

/** The urgent signs of the draft as it stands now, if one of them has no reason yet: asked anew, never remembered. */
async function unanswered({ sheet }: SheetOut, session: DraftSession): Promise<readonly UrgentFlag[]> {
  if (sheet.options.audience !== 'runner') return [];
  const { assessment } = await queryClient.fetchQuery(
    api.assessments.reason.queryOptions({ input: { id: sheet.assessmentId }, staleTime: 0 }),
  );
  const answered = session.view().draft.choices.urgent?.flags ?? [];
  const flags = urgentFlags(assessment);
  return flags.every(({ id }) => answered.includes(id)) ? [] : flags;
}

/** A signature closes the draft that holds the reason; the runner's sheet does not say it, so its bytes are the same. */
async function ofNewestDraft({ sheet }: SheetOut): Promise<SheetOut> {
  const { assessmentId, options, sha256 } = sheet;
  const again = await api.handouts.preview.call({ assessmentId, options });
  // Whatever else changed meanwhile has to be looked at first: the sheet before is refused as stale.
  return { kind: 'sign', sheet: again.sha256 === sha256 ? again : sheet };
}

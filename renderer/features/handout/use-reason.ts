import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { urgentFlags, type UrgentFlag } from '#shared/assessment/urgent.ts';
import { api } from '../../client/client.ts';
import type { DraftSession } from '../../client/draft-session.ts';
import type { HandOut } from './use-hand-out.ts';

type OfSheet = Extract<HandOut, { readonly sheet: unknown }>;
interface Asked {
  readonly flags: readonly UrgentFlag[];
  readonly what: OfSheet;
}

/**
 * Asks for a reason before a runner's sheet goes out over an urgent sign, then goes on. The reason is a choice of the
 * draft: durable, kept with the record, and printed on the summary.
 */
export function useReason(assessmentId: string, session: DraftSession, handOut: (what: HandOut) => void) {
  const reasoning = useQuery(api.assessments.reason.queryOptions({ input: { id: assessmentId } }));
  const [asked, setAsked] = useState<Asked>();
  const start = (what: HandOut): void => {
    const answered = session.view().draft.choices.urgent?.flags ?? [];
    const flags = reasoning.data === undefined ? [] : urgentFlags(reasoning.data.assessment);
    const isOpen = flags.some(({ id }) => !answered.includes(id));
    if (what.kind !== 'copy' && what.sheet.options.audience === 'runner' && isOpen) setAsked({ flags, what });
    else handOut(what);
  };
  const answer = async (reason: string): Promise<void> => {
    if (asked === undefined) return;
    setAsked(undefined);
    const urgent = { flags: asked.flags.map(({ id }) => id), reason };
    session.choose({ ...session.view().draft.choices, urgent });
    await session.settled();
    handOut(asked.what.kind === 'sign' ? await ofNewestDraft(asked.what) : asked.what);
  };
  return { asked, start, answer, cancel: () => setAsked(undefined) };
}

/** A signature closes the draft that holds the reason; the runner's sheet does not say it, so its bytes are the same. */
async function ofNewestDraft({ sheet }: OfSheet): Promise<HandOut> {
  const { assessmentId, options, sha256 } = sheet;
  const again = await api.handouts.preview.call({ assessmentId, options });
  // Whatever else changed meanwhile has to be looked at first: the sheet before is refused as stale.
  return { kind: 'sign', sheet: again.sha256 === sha256 ? again : sheet };
}

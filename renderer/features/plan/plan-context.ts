import { createContext, useContext } from 'react';
import type { Assessment } from '#shared/assessment/types.ts';
import type { FactSource } from '#shared/handout/clinician/fact-text.ts';
import type { Assessor } from '#shared/intake/question.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import type { LibraryEntry } from '#shared/plan/library.ts';
import type { Choices, Plan, PlanItem } from '#shared/plan/types.ts';
import type { RunnerWords } from '#renderer/client/runner-words.ts';
import type { Change } from '#renderer/client/change-choices.ts';

/** What every line of the plan reads and changes. */
export interface PlanView {
  readonly assessmentId: string;
  readonly assessment: Assessment;
  readonly plan: Plan;
  /** The plan without the clinician's choices. */
  readonly proposal: Plan;
  /** What asking for a waiting item would mean. */
  readonly offers: readonly LibraryEntry[];
  readonly today: string;
  readonly role: Assessor;
  readonly source: FactSource;
  /** What the runner's sheet is written in: the clinician's own words are words of this language. */
  readonly runner: RunnerWords;
  readonly choices: Choices;
  readonly change: Change;
  /** Another window writes to it, or it is signed: it can be read alone. */
  readonly isReadOnly: boolean;
  /** False while the plan still answers to older choices. */
  readonly isSettled: boolean;
  /** Says a sentence to whoever does not see what happened. */
  readonly announce: (sentence: string) => void;
}
const context = createContext<PlanView | undefined>(undefined);
export const PlanProvider = context.Provider;

export function usePlan(): PlanView {
  const view = useContext(context);
  if (view === undefined) throw new Error('a line of the plan stands outside of the plan');
  return view;
}

/** The item as it was proposed; undefined when only the clinician asked for it. */
export const proposedItem = ({ proposal }: PlanView, id: InterventionId): PlanItem | undefined =>
  proposal.items.find((item) => item.id === id);

import { createContext, useContext } from 'react';
import type { FactSource } from '#shared/handout/clinician/fact-text.ts';
import type { Assessor } from '#shared/intake/question.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import type { Choices, Dose, Plan } from '#shared/plan/types.ts';
import type { Change } from './use-choices.ts';

/** What every line of the plan reads and changes. */
export interface PlanView {
  readonly plan: Plan;
  readonly today: string;
  readonly role: Assessor;
  readonly source: FactSource;
  readonly choices: Choices;
  readonly change: Change;
  /** False while the plan still answers to older choices. */
  readonly isSettled: boolean;
  /** The dose without the clinician's changes, where it is known. */
  readonly proposedDose: (id: InterventionId) => Dose | undefined;
}
const context = createContext<PlanView | undefined>(undefined);
export const PlanProvider = context.Provider;

export function usePlan(): PlanView {
  const view = useContext(context);
  if (view === undefined) throw new Error('a line of the plan stands outside of the plan');
  return view;
}

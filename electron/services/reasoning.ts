import { assess } from '#shared/assessment/assess.ts';
import type { Assessment } from '#shared/assessment/types.ts';
import { buildFacts, type Facts } from '#shared/intake/facts.ts';
import type { Answers } from '#shared/intake/questions.ts';
import { makePlan } from '#shared/plan/plan.ts';
import type { Choices, Plan } from '#shared/plan/types.ts';

/** One way from answers to a plan, unreduced: what leaves the services goes through `projectForRole` first. */
export interface FullReasoning {
  readonly facts: Facts;
  readonly assessment: Assessment;
  readonly plan: Plan;
}

/** Answers → facts → assessment → plan on an ISO date. Pure: the same input gives the same result. */
export function reasonAbout(answers: Answers, choices: Choices, today: string): FullReasoning {
  const facts = buildFacts(answers, today, choices);
  const assessment = assess(facts);
  return { facts, assessment, plan: makePlan(facts, assessment, choices) };
}

import type { FactValues, QuestionId } from './questions.ts';

/** Answers that are each plausible and surprising together (column "check" of dossier intake.md). */
interface CrossCheck {
  /** The question at which one is asked whether it is right. */
  readonly question: QuestionId;
  /** Whether the answers are surprising; false while one of them is not known. */
  readonly isOdd: (values: FactValues) => boolean;
}

const above = (value: number | undefined, limit: number): boolean => value !== undefined && value > limit;
const below = (value: number | undefined, limit: number): boolean => value !== undefined && value < limit;

/** Nobody runs regularly before this age. */
const YOUNGEST_RUNNER_YEARS = 8;
const TEN_YEARS_IN_WEEKS = 520;

export const crossChecks = {
  'body-mass-index': {
    question: 'massKg',
    isOdd: ({ bmi }) => below(bmi, 17) || above(bmi, 40),
  },
  'years-of-running': {
    question: 'runningYears',
    isOdd: ({ runningYears, ageYears }) =>
      ageYears !== undefined && above(runningYears, ageYears - YOUNGEST_RUNNER_YEARS),
  },
  'weekly-jump': {
    question: 'weeklyKmBeforeOnset',
    isOdd: ({ weeklyJumpPct }) => above(weeklyJumpPct, 300),
  },
  'single-run-spike': { question: 'triggerRunKm', isOdd: ({ spikePct }) => above(spikePct, 200) },
  'race-far-ahead': { question: 'goalRaceDate', isOdd: ({ daysToRace }) => above(daysToRace, 365) },
  'pain-for-years': {
    question: 'onsetDate',
    isOdd: ({ durationWeeks }) => above(durationWeeks, TEN_YEARS_IN_WEEKS),
  },
  'growth-plates': {
    question: 'growthPlates',
    isOdd: ({ growthPlates, ageYears }) =>
      (growthPlates === 'open' && above(ageYears, 19)) || (growthPlates === 'closed' && below(ageYears, 14)),
  },
  'constant-without-rest-pain': {
    question: 'runTiming',
    isOdd: ({ runTiming, nprsRest }) => runTiming?.includes('constant') === true && nprsRest === 0,
  },
} as const satisfies Record<string, CrossCheck>;
export type CrossCheckId = keyof typeof crossChecks;

const ids = Object.keys(crossChecks) as CrossCheckId[];

/** The check that asks at this question now, if one does. */
export const findCrossCheck = (question: QuestionId, values: FactValues): CrossCheckId | undefined =>
  ids.find((id) => crossChecks[id].question === question && crossChecks[id].isOdd(values));

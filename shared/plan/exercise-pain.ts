import {
  GREEN_NPRS,
  GREEN_SESSIONS_TO_PROGRESS,
  stopAboveNprs,
  TOLERATED_NPRS,
} from '#shared/knowledge/exercise-pain.ts';
import type { ExerciseId } from '#shared/knowledge/interventions.ts';
import { growthPain, tendonPain, zeroPain } from '#shared/knowledge/precedence.ts';
import type { Reading } from './reading.ts';
import type { ExercisePain } from './types.ts';

/** When an exercise ends and when it goes on to a harder step; the most protective possible condition decides. */
export function exercisePain(id: ExerciseId, reading: Reading): ExercisePain {
  const tolerated = TOLERATED_NPRS[limitFor(reading)];
  return {
    stopAboveNprs: Math.min(stopAboveNprs(id), tolerated),
    toleratedNprs: tolerated,
    progressUpToNprs: Math.min(GREEN_NPRS, tolerated),
    progressAfterSessions: GREEN_SESSIONS_TO_PROGRESS,
  };
}

function limitFor(reading: Reading): keyof typeof TOLERATED_NPRS {
  if (reading.mayHold(zeroPain)) return 'zero';
  if (reading.mayHold(growthPain)) return 'growth';
  return reading.holds(tendonPain) ? 'tendon' : 'usual';
}

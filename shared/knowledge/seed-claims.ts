import { causesClaims } from './seed-claims/causes.ts';
import { diagnosisClaims } from './seed-claims/diagnosis.ts';
import { preventionClaims } from './seed-claims/prevention.ts';
import { raceDayClaims } from './seed-claims/race-day.ts';
import { reliefClaims } from './seed-claims/relief.ts';
import { returnClaims } from './seed-claims/return.ts';
import { riskClaims } from './seed-claims/risk.ts';
import { stagesClaims } from './seed-claims/stages.ts';
import type { SeedClaim } from './seed-claims/types.ts';

/** Every actionable claim of the seed article, by its number. */
export const seedClaims = {
  ...riskClaims,
  ...diagnosisClaims,
  ...stagesClaims,
  ...causesClaims,
  ...reliefClaims,
  ...returnClaims,
  ...raceDayClaims,
  ...preventionClaims,
} as const satisfies Record<`S${number}`, SeedClaim>;

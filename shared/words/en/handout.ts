import { blankIntakeMessages } from './handout/blank-intake.ts';
import { clinicianMessages } from './handout/clinician.ts';
import { comparisonMessages } from './handout/comparison.ts';
import { exchangeMessages } from './handout/exchange.ts';
import { letterMessages } from './handout/letters.ts';
import { runnerMessages } from './handout/runner.ts';
import { safetyMessages } from './handout/safety.ts';
import { versionMessages } from './handout/versions.ts';

/** Every sentence of the paper that does not belong to a condition, flag, cause or plan item, by id. */
export const sheetMessages = {
  ...runnerMessages,
  ...safetyMessages,
  ...clinicianMessages,
  ...letterMessages,
  ...versionMessages,
  ...comparisonMessages,
  ...blankIntakeMessages,
  ...exchangeMessages,
} as const;

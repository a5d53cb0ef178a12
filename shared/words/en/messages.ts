import { errorsMessages } from './interface/errors.ts';
import { findingsMessages } from './interface/findings.ts';
import { handoutMessages } from './interface/handout.ts';
import { intakeMessages } from './interface/intake.ts';
import { peopleMessages } from './interface/people.ts';
import { planMessages } from './interface/plan.ts';
import { shellMessages } from './interface/shell.ts';
import { unlockMessages } from './interface/unlock.ts';

/** Every sentence of the screen, by id. Sentences of the paper stand in `handout.ts` beside this file. */
export const messages = {
  ...shellMessages,
  ...unlockMessages,
  ...peopleMessages,
  ...intakeMessages,
  ...findingsMessages,
  ...planMessages,
  ...handoutMessages,
  ...errorsMessages,
} as const satisfies Record<string, string>;

import type { ScreenMessages } from '../catalogue.ts';
import { backupsMessages } from './interface/backups.ts';
import { errorsMessages } from './interface/errors.ts';
import { exchangeMessages } from './interface/exchange.ts';
import { findingsMessages, whatIfMessages } from './interface/findings.ts';
import { followUpMessages } from './interface/follow-up.ts';
import { handoutMessages } from './interface/handout.ts';
import { intakeMessages } from './interface/intake.ts';
import { knowledgeMessages } from './interface/knowledge.ts';
import { letterheadMessages } from './interface/letterhead.ts';
import { peopleMessages } from './interface/people.ts';
import { planMessages } from './interface/plan.ts';
import { planEditMessages } from './interface/plan-edits.ts';
import { planRunningMessages } from './interface/plan-running.ts';
import { settingsMessages } from './interface/settings.ts';
import { recordMessages } from './interface/record.ts';
import { shellMessages } from './interface/shell.ts';
import { usersMessages } from './interface/users.ts';
import { unlockMessages } from './interface/unlock.ts';

/** Every sentence of the screen, by id. Sentences of the paper stand in `handout.ts` beside this file. */
export const messages: ScreenMessages = {
  ...shellMessages,
  ...unlockMessages,
  ...peopleMessages,
  ...intakeMessages,
  ...findingsMessages,
  ...whatIfMessages,
  ...planMessages,
  ...planEditMessages,
  ...planRunningMessages,
  ...followUpMessages,
  ...recordMessages,
  ...handoutMessages,
  ...letterheadMessages,
  ...backupsMessages,
  ...usersMessages,
  ...settingsMessages,
  ...exchangeMessages,
  ...knowledgeMessages,
  ...errorsMessages,
};

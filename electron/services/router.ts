import type { Backups } from './backups.ts';
import { assessmentCalls } from './calls/assessments.ts';
import { backupCalls } from './calls/backups.ts';
import { exchangeCalls } from './calls/exchange.ts';
import { followUpCalls } from './calls/follow-ups.ts';
import { formCalls } from './calls/forms.ts';
import { handoutCalls } from './calls/handouts.ts';
import { knowledgeCalls } from './calls/knowledge.ts';
import { peopleCalls } from './calls/people.ts';
import { placeCalls } from './calls/place.ts';
import { planCalls } from './calls/plan.ts';
import { recordCalls } from './calls/records.ts';
import { rosterCalls } from './calls/roster.ts';
import { settingsCalls } from './calls/settings.ts';
import { templateCalls } from './calls/templates.ts';
import { userCalls } from './calls/users.ts';
import { vaultCalls } from './calls/vault.ts';
import type { Press } from './handouts.ts';
import { createImplementer } from './implementer.ts';
import type { Ports } from './ports.ts';
import { Previews } from './previews.ts';
import type { Rosters } from './roster/rosters.ts';
import { Samples } from './sample/samples.ts';
import type { Vaults } from './vaults.ts';

/** Implements the contract once, for every host. */
export function createRouter(vaults: Vaults, backups: Backups, rosters: Rosters, ports: Ports) {
  const os = createImplementer(ports.log);
  const press: Press = { printer: ports.printer, previews: new Previews() };
  return os.router({
    ...vaultCalls(os, vaults, backups, { ...ports, samples: new Samples() }),
    backups: backupCalls(os, backups),
    users: userCalls(os, vaults, backups, ports),
    place: placeCalls(os, vaults),
    people: peopleCalls(os, vaults, backups, ports),
    roster: rosterCalls(os, rosters),
    assessments: { ...assessmentCalls(os, vaults, ports), ...recordCalls(os, vaults, press, ports) },
    plan: planCalls(os, vaults, ports),
    exchange: exchangeCalls(os, vaults, ports),
    followUps: followUpCalls(os, vaults, ports),
    forms: formCalls(os, vaults, ports),
    handouts: handoutCalls(os, vaults, press, ports),
    templates: templateCalls(os, vaults, ports),
    knowledge: knowledgeCalls(os, vaults),
    settings: settingsCalls(os, vaults, ports),
  });
}
export type Router = ReturnType<typeof createRouter>;

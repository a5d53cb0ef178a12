import { draftForRole } from '../drafts.ts';
import { openFollowUp, viewFollowUp } from '../follow-ups.ts';
import type { Implementer } from '../implementer.ts';
import { listOutcomes } from '../outcomes.ts';
import { getPerson } from '../people.ts';
import type { Ports } from '../ports.ts';
import type { Vaults } from '../vaults.ts';

export const followUpCalls = (os: Implementer, vaults: Vaults, { now }: Ports) => ({
  open: os.followUps.open.handler(({ input }) => {
    const vault = vaults.opened;
    return draftForRole(openFollowUp(vault, input.personId, now()), vault.user);
  }),
  view: os.followUps.view.handler(({ input }) => viewFollowUp(vaults.opened, input.id)),
  outcomes: os.followUps.outcomes.handler(({ input }) => {
    const vault = vaults.opened;
    return [...listOutcomes(vault, getPerson(vault, input.personId).id)];
  }),
});

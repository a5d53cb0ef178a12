import type { Implementer } from '../implementer.ts';
import type { Rosters } from '../roster/rosters.ts';

export const rosterCalls = (os: Implementer, rosters: Rosters) => ({
  check: os.roster.check.handler(({ input }) => rosters.check(input)),
  start: os.roster.start.handler(({ input }) => {
    rosters.start(input);
    return {};
  }),
  state: os.roster.state.handler(() => rosters.state),
  cancel: os.roster.cancel.handler(() => {
    rosters.cancel();
    return {};
  }),
});

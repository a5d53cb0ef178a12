import { place } from '#shared/contract/schemas.ts';
import type { User } from '#shared/contract/users.ts';
import type { Implementer } from '../implementer.ts';
import type { Vaults } from '../vaults.ts';

/** Each user has a place of their own. */
const keyOf = ({ id }: User): string => `place:${id}`;

export const placeCalls = (os: Implementer, vaults: Vaults) => ({
  get: os.place.get.handler(() => {
    const { store, user } = vaults.opened;
    const found = store.read(() => store.settings.find(keyOf(user), place));
    return found === undefined ? {} : { place: found };
  }),
  save: os.place.save.handler(({ input }) => {
    const { store, user } = vaults.opened;
    store.change(() => store.settings.save(keyOf(user), input));
    return {};
  }),
});

import { randomUUID } from 'node:crypto';
import { Failure } from '#shared/contract/failure.ts';
import { localDate } from '../calendar.ts';
import type { Implementer } from '../implementer.ts';
import { getPerson } from '../people.ts';
import type { Ports } from '../ports.ts';
import type { Vaults } from '../vaults.ts';

export const peopleCalls = (os: Implementer, vaults: Vaults, { now }: Ports) => ({
  list: os.people.list.handler(({ input }) => {
    const { store } = vaults.opened;
    const { rows, ...rest } = store.read(() => store.people.list({ ...input, today: localDate(now()) }));
    return { ...rest, rows: [...rows] };
  }),
  get: os.people.get.handler(({ input }) => getPerson(vaults.opened, input.id)),
  create: os.people.create.handler(({ input }) => {
    const { store } = vaults.opened;
    const person = { ...input, id: randomUUID(), createdAt: now().toISOString() };
    store.change(() => store.people.create(person));
    return person;
  }),
  update: os.people.update.handler(({ input }) => {
    const { store } = vaults.opened;
    if (!store.change(() => store.people.update(input))) throw new Failure('NOT_FOUND', 'person');
    return getPerson(vaults.opened, input.id);
  }),
  findDuplicates: os.people.findDuplicates.handler(({ input }) => {
    const { store } = vaults.opened;
    return [...store.read(() => store.people.findDuplicates(input.name, input.birthDate))];
  }),
});

import type { Genu } from './support.ts';

export const COACH = {
  name: 'Cleo Ferrante',
  role: 'coach',
  signature: '',
  passphrase: 'mild rivers carry stones',
} as const;
export const NEXT = 'another four plain words';

/** Whoever has these initials sits there now. */
export const unlockAs = async ({ client }: Genu, initials: string, passphrase: string): Promise<void> => {
  await client.vault.lock({});
  const { unlockChoices } = await client.app.status({});
  const choice = unlockChoices.find((one) => one.initials === initials);
  await client.vault.unlock({ passphrase, userId: choice?.userId });
};

export const idOf = async ({ client }: Genu, name: string): Promise<string> =>
  (await client.users.list({})).find((user) => user.name === name)?.id ?? '';

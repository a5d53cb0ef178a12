import { z } from 'zod';

export const role = z.enum(['doctor', 'coach']);
export type Role = z.infer<typeof role>;
const userName = z.string().trim().min(1).max(200);
/** Long enough to type a sentence; how strong it is, the services judge. */
export const passphrase = z.string().min(1).max(1000);

/** As it is typed, in any case and with or without its dashes. */
export const recoveryCode = z.string().max(100);
/** The passphrase as proof of who sits there, and a new recovery code as proof that somebody has seen it. */
export const withOfferedCode = z.object({ passphrase, recoveryCode });

export const user = z.object({
  id: z.uuid(),
  name: userName,
  role,
  /** Title or registration: the line under the name where a paper is signed. */
  signature: z.string().trim().max(200),
  createdAt: z.iso.datetime(),
});
export type User = z.infer<typeof user>;

export const userEntry = user.extend({
  isSelf: z.boolean(),
  /** False after a change of the data key: somebody must give this user a new passphrase. */
  hasPassphrase: z.boolean(),
});
export type UserEntry = z.infer<typeof userEntry>;
export const newUser = z.object({ name: userName, role, signature: user.shape.signature, passphrase });
export const userChange = user.pick({ id: true, name: true, signature: true });

/** Who can be chosen while the vault is locked: initials only, because this is read without a passphrase. */
export const unlockChoice = z.object({ userId: z.uuid(), initials: z.string(), role });
export type UnlockChoice = z.infer<typeof unlockChoice>;

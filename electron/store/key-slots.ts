import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Failure } from '#shared/contract/failure.ts';
import { APPLICATION_ID } from './database.ts';
import { asFailure } from './failures.ts';
import { sha256 } from './hash.ts';
import { KEY_BYTES, base64Of, seal, sealSchema, unseal } from './passphrase-seal.ts';
import { writeFileWhole } from './write-file.ts';

/**
 * Whose passphrase a slot takes. The file stands beside the database in clear: it holds initials, never a name,
 * and the role only as a hint for choosing; what a user may do is decided by the row in the database.
 */
export interface SlotOwner {
  readonly userId: string;
  readonly initials: string;
  readonly role: 'doctor' | 'coach';
}
/** Who created the vault. The constant ties slots and rows of vaults that knew one user only. */
export const FIRST_USER = '00000000-0000-4000-8000-000000000001';
/** The recovery code belongs to the vault, a passphrase to a user. */
export type NewSlot = { readonly kind: 'recovery' } | ({ readonly kind: 'passphrase' } & SlotOwner);

const sealedSchema = sealSchema.extend({ createdAt: z.iso.datetime(), wrapped: base64Of(KEY_BYTES) });
const slotSchema = z.discriminatedUnion('kind', [
  sealedSchema.extend({ kind: z.literal('recovery') }),
  sealedSchema.extend({
    kind: z.literal('passphrase'),
    // Defaults: a slot from before there were several users is the first one's.
    userId: z.uuid().default(FIRST_USER),
    initials: z.string().max(4).default(''),
    role: z.enum(['doctor', 'coach']).default('doctor'),
  }),
]);
const VERSION = 1;
const slotsSchema = z.strictObject({
  version: z.literal(VERSION),
  databaseId: z.uuid(),
  slots: z.array(slotSchema).min(1),
});
/** The checksum tells a damaged file from a wrong passphrase; it protects nothing. */
const fileSchema = slotsSchema.extend({ checksum: z.string() });
type Slot = z.infer<typeof slotSchema>;
/** What unlocks a vault: the same data key, wrapped once for each secret. The key itself is in no file. */
export type KeySlots = z.infer<typeof slotsSchema>;

export const createDataKey = (): Buffer => randomBytes(KEY_BYTES);

/** Wraps the data key for one secret; the slot is bound to its database, its kind and its user. */
export async function createSlot(
  slot: NewSlot,
  secret: string,
  dataKey: Buffer,
  { databaseId, now }: { readonly databaseId: string; readonly now: Date },
): Promise<Slot> {
  const { seal: sealed, sealed: wrapped } = await seal(dataKey, secret, bound(databaseId, slot));
  return { ...slot, createdAt: now.toISOString(), ...sealed, wrapped: wrapped.toString('base64') };
}

/** The passphrase slots of one user, of all users, or the recovery slot. */
export type SlotChoice =
  { readonly kind: 'recovery' } | { readonly kind: 'passphrase'; readonly userId?: string | undefined };

/** Unwraps the data key, or undefined when the secret opens no slot of the choice. */
export async function unlockSlot(
  slots: KeySlots,
  choice: SlotChoice,
  secret: string,
): Promise<{ readonly key: Buffer; readonly userId: string | undefined } | undefined> {
  for (const slot of slots.slots.filter((one) => isChosen(one, choice))) {
    const { scrypt, nonce, tag } = slot;
    const wrapped = Buffer.from(slot.wrapped, 'base64');
    const key = await unseal(wrapped, { scrypt, nonce, tag }, secret, bound(slots.databaseId, slot));
    if (key !== undefined) return { key, userId: slot.kind === 'passphrase' ? slot.userId : undefined };
  }
  return undefined;
}

/**
 * Reads the slots. Throws VAULT_DAMAGED when the file is not what Genu wrote, VAULT_FROM_FUTURE when a newer
 * Genu wrote it.
 */
export function readKeySlots(path: string): KeySlots {
  const content = readJson(path);
  const version = z.object({ version: z.int().min(VERSION) }).safeParse(content);
  if (version.success && version.data.version > VERSION) throw new Failure('VAULT_FROM_FUTURE', 'key slots');
  const parsed = fileSchema.safeParse(content);
  if (!parsed.success) throw new Failure('VAULT_DAMAGED', 'key slots');
  const { checksum, ...slots } = parsed.data;
  if (checksum !== checksumOf(content)) throw new Failure('VAULT_DAMAGED', 'key slots');
  return slots;
}

export const writeKeySlots = (path: string, slots: KeySlots): void =>
  writeFileWhole(path, `${JSON.stringify({ ...slots, checksum: checksumOf(slots) }, null, 2)}\n`);

/** Undefined when the text is not JSON. */
function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw asFailure(error);
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Of the file as it is written, without the checksum itself. */
function checksumOf(content: unknown): string {
  const { checksum: _checksum, ...slots } = z.looseObject({}).parse(content);
  return sha256(Buffer.from(JSON.stringify(slots)));
}

const isChosen = (slot: Slot, choice: SlotChoice): boolean =>
  slot.kind === choice.kind &&
  (slot.kind === 'recovery' || choice.kind === 'recovery' || (choice.userId ?? slot.userId) === slot.userId);

/** Slots that a vault with one user has: they are bound to their kind alone. */
const isTheFirst = (slot: NewSlot): slot is Extract<NewSlot, { kind: 'recovery' }> =>
  slot.kind === 'recovery' || slot.userId === FIRST_USER;

const bound = (databaseId: string, slot: NewSlot): Buffer =>
  Buffer.from(
    ['genu', APPLICATION_ID, databaseId, slot.kind, ...(isTheFirst(slot) ? [] : [slot.userId])].join(':'),
  );

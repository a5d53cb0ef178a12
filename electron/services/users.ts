import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { Failure } from '#shared/contract/failure.ts';
import type { User, UserEntry, newUser, userChange, withOfferedCode } from '#shared/contract/users.ts';
import type { AuditAction } from '#shared/contract/audit.ts';
import { writeDown } from './audit.ts';
import type { KeychainSlot } from './keychain-slot.ts';
import { isMarkedSample } from './sample/mark.ts';
import { assertStrong } from './vault-keys.ts';
import type { Vault } from './vault.ts';

/**
 * Who may open the clinic's vault. A doctor manages everybody; a coach manages himself and may add coaches, so
 * that nobody gives himself a role that sees more than his own. Everything throws a `Failure`: NOT_PERMITTED,
 * WRONG_PASSPHRASE, WEAK_PASSPHRASE, NOT_FOUND.
 */
export class Users {
  readonly #vault: Vault;
  readonly #now: () => Date;

  constructor(vault: Vault, now: () => Date) {
    this.#vault = vault;
    this.#now = now;
  }

  list(): readonly UserEntry[] {
    const { store, user: self } = this.#vault.opened;
    const withSlot = new Set(this.#vault.unlockChoices.map(({ userId }) => userId));
    return store
      .read(() => store.users.list())
      .map((user) => ({ ...user, isSelf: user.id === self.id, hasPassphrase: withSlot.has(user.id) }));
  }

  async add({ passphrase, ...input }: z.infer<typeof newUser>): Promise<void> {
    const { store, user: self } = this.#vault.opened;
    if (self.role === 'coach' && input.role === 'doctor') throw new Failure('NOT_PERMITTED', 'role');
    assertStrong(passphrase);
    const user: User = { ...input, id: randomUUID(), createdAt: this.#now().toISOString() };
    store.change(() => {
      store.users.create(user);
      this.#note('user-added', user.id);
    });
    // Until the slot is written the user is there without a passphrase, and can be given one.
    await this.#give(user, passphrase);
  }

  update(change: z.infer<typeof userChange>): void {
    const { store } = this.#vault.opened;
    this.#assertManages(change.id);
    this.#find(change.id);
    store.change(() => {
      store.users.update(change);
      this.#note('user-changed', change.id);
    });
    this.#vault.reloadUser();
  }

  /** His passphrase opens nothing any more; what he wrote and signed stays his. Nobody removes himself. */
  async remove(id: string): Promise<void> {
    const { store, user: self } = this.#vault.opened;
    if (self.role !== 'doctor' || id === self.id) throw new Failure('NOT_PERMITTED', 'user');
    this.#find(id);
    await this.#vault.withKey((slots) => {
      slots.remove(id);
      return Promise.resolve();
    });
    store.change(() => {
      store.users.remove(id, this.#now().toISOString());
      this.#note('user-removed', id);
    });
  }

  /** A new passphrase for somebody who has none or forgot it. */
  async givePassphrase(id: string, passphrase: string): Promise<void> {
    this.#assertManages(id);
    assertStrong(passphrase);
    await this.#give(this.#find(id), passphrase);
  }

  /** The own passphrase, with the present one as proof of who sits there. */
  async changePassphrase(current: string, next: string): Promise<void> {
    const { user } = this.#vault.opened;
    await this.#vault.assertPassphrase(current);
    assertStrong(next);
    await this.#give(user, next);
  }

  /** A new code to be shown and written down, stored nowhere; the old one holds until this one is taken. */
  async offerRecoveryCode(passphrase: string): Promise<string> {
    await this.#vault.assertPassphrase(passphrase);
    return this.#vault.withKey((slots) => Promise.resolve(slots.offerCode()));
  }

  /** The offered code holds from now on, the old one opens nothing any more. Throws WRONG_RECOVERY_CODE. */
  async renewRecoveryCode({ passphrase, recoveryCode }: z.infer<typeof withOfferedCode>): Promise<void> {
    await this.#vault.assertPassphrase(passphrase);
    await this.#vault.withKey((slots, key) => slots.renewRecoveryCode(recoveryCode, key));
    this.#note('recovery-code-renewed');
  }

  /** The vault then opens on this account without a passphrase, as this user. The sample is not worth keeping. */
  async keepInKeychain(slot: KeychainSlot, passphrase: string): Promise<void> {
    const { store, user } = this.#vault.opened;
    if (isMarkedSample(store)) throw new Failure('NOT_PERMITTED', 'sample');
    await this.#vault.assertPassphrase(passphrase);
    await this.#vault.withKey((_slots, key) => slot.keep(user.id, key, this.#now()));
    this.#note('keychain-kept', user.id);
  }

  forgetInKeychain(slot: KeychainSlot): void {
    const { user } = this.#vault.opened;
    slot.forget();
    this.#note('keychain-forgotten', user.id);
  }

  async #give(user: User, passphrase: string): Promise<void> {
    await this.#vault.withKey((slots, key) => slots.setPassphrase(user, passphrase, key));
    this.#note('passphrase-set', user.id);
  }

  #note(action: AuditAction, userId?: string): void {
    const subject =
      userId === undefined ? ({ kind: 'vault' } as const) : ({ kind: 'user', id: userId } as const);
    const vault = this.#vault.opened;
    vault.store.change(() => writeDown(vault, { action, subject }, this.#now()));
  }

  #find(id: string): User {
    const { store } = this.#vault.opened;
    const user = store.read(() => store.users.find(id));
    if (user === undefined) throw new Failure('NOT_FOUND', 'user');
    return user;
  }

  #assertManages(id: string): void {
    const { user: self } = this.#vault.opened;
    if (self.role !== 'doctor' && id !== self.id) throw new Failure('NOT_PERMITTED', 'user');
  }
}

import { Failure } from '#shared/contract/failure.ts';
import { AddendumRepository } from './addenda.ts';
import { adoptRecords } from './adopt-records.ts';
import { AssessmentRepository } from './assessments.ts';
import { AuditTrail } from './audit-trail.ts';
import type { BackupPlace } from './backup/make.ts';
import { checkIntegrity, openDatabase, type Connection, type OpenOptions } from './database.ts';
import { translated } from './failures.ts';
import { countOpenErasures, erasePeople } from './erasure.ts';
import { HandoutRepository } from './handouts.ts';
import { MergeRepository } from './merges.ts';
import { migrate } from './migrate.ts';
import { PeopleRepository } from './people.ts';
import { PersonChangeRepository } from './person-changes.ts';
import { SettingsRepository } from './settings.ts';
import { SignatureRepository } from './signatures.ts';
import { TemplateRepository } from './templates.ts';
import { UserRepository } from './users.ts';

interface StoreOptions extends OpenOptions {
  readonly key: Buffer;
  readonly backups: BackupPlace;
  readonly now: Date;
}

/** An open, migrated database and its repositories. */
export class Store {
  readonly people: PeopleRepository;
  readonly merges: MergeRepository;
  readonly assessments: AssessmentRepository;
  readonly handouts: HandoutRepository;
  readonly signatures: SignatureRepository;
  readonly addenda: AddendumRepository;
  readonly templates: TemplateRepository;
  readonly settings: SettingsRepository;
  readonly users: UserRepository;
  readonly trail: AuditTrail;
  readonly personChanges: PersonChangeRepository;
  readonly #connection: Connection;
  #isHeld = false;

  /** Opens and brings up to date. Throws a `Failure`; the file is closed again then. */
  static open(path: string, options: StoreOptions): Store {
    const connection = openDatabase(path, options.key, options);
    try {
      migrate(connection, options);
      const store = Store.over(connection);
      if (options.readonly !== true) store.change(() => adoptRecords(store, options.now));
      return store;
    } catch (error) {
      connection.close();
      throw error;
    }
  }

  /** The repositories of a connection that is already up to date. */
  static over(connection: Connection): Store {
    return new Store(connection);
  }

  private constructor(connection: Connection) {
    this.#connection = connection;
    this.people = new PeopleRepository(connection);
    this.personChanges = new PersonChangeRepository(connection);
    this.merges = new MergeRepository(connection);
    this.assessments = new AssessmentRepository(connection);
    this.handouts = new HandoutRepository(connection);
    this.signatures = new SignatureRepository(connection);
    this.addenda = new AddendumRepository(connection);
    this.templates = new TemplateRepository(connection);
    this.settings = new SettingsRepository(connection);
    this.users = new UserRepository(connection);
    this.trail = new AuditTrail(connection);
  }

  /** One transaction: durable when it returns, undone when the work throws. */
  change<Result>(work: () => Result): Result {
    if (this.#isHeld) throw new Failure('VAULT_BUSY', 'held');
    return translated(() => this.#usable.transaction(work).immediate());
  }

  /**
   * Brings everything into the database file and refuses every change with VAULT_BUSY until `release`; reading goes
   * on. Throws VAULT_BUSY when another connection is at work just now.
   */
  hold(): { release(): void } {
    const isBusy = translated(() => this.#usable.pragma('wal_checkpoint(TRUNCATE)', { simple: true }));
    if (isBusy !== 0) throw new Failure('VAULT_BUSY', 'log');
    this.#isHeld = true;
    return { release: () => (this.#isHeld = false) };
  }

  /** A consistent look at several tables. */
  read<Result>(work: () => Result): Result {
    return translated(() => this.#usable.transaction(work)());
  }

  /**
   * Takes people out of the file with all their records, together with `work`, in one transaction. `record` writes it
   * into the trail, or the database undoes all of it. The pages are overwritten with zeroes, and the write-ahead log
   * is emptied, so that nothing of them stays in the folder.
   */
  erase(ids: readonly string[], record: () => void, work: () => void = () => undefined): void {
    this.#usable.pragma('secure_delete=ON');
    try {
      this.change(() => {
        record();
        erasePeople(this.#connection, ids);
        work();
      });
    } finally {
      this.#usable.pragma('secure_delete=OFF');
    }
    translated(() => this.#usable.pragma('wal_checkpoint(TRUNCATE)'));
  }

  /** Erasures that somebody began behind Genu's back and did not record. */
  countOpenErasures(): number {
    return countOpenErasures(this.#usable);
  }

  /** Reads every page; throws VAULT_DAMAGED. */
  checkIntegrity(): void {
    translated(() => checkIntegrity(this.#usable));
  }

  /** The last connection folds the write-ahead log into the file, so that a closed vault is one file. */
  close(): void {
    this.#connection.close();
  }

  /** Work that was under way when the vault was locked finds it locked. */
  get #usable(): Connection {
    if (!this.#connection.open) throw new Failure('VAULT_LOCKED');
    return this.#connection;
  }
}

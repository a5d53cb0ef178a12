import type { Printer } from '#electron/pdf/printer.ts';

/** A file that was double-clicked, until it is opened or put away. */
export interface OfferedFile {
  /** Its name and length, or undefined when there is none. */
  describe(): { readonly name: string; readonly bytes: number } | undefined;
  /** Its content; nothing when it is gone by now. */
  read(): Buffer;
  forget(): void;
}

/** The keychain of an account: what it seals, it alone opens again. Both may reject, and may show a window. */
export interface Keychain {
  /** The system's name for it; undefined where there is none worth the name. */
  backend(): Promise<string | undefined>;
  seal(text: string): Promise<Buffer>;
  /** `isStale`: it asks to be sealed anew. */
  unseal(sealed: Buffer): Promise<{ readonly text: string; readonly isStale: boolean }>;
}

/** What the services need from their host. */
export interface Ports {
  /** Holds the vault, its key slots and its backups; created when missing. */
  readonly dataFolder: string;
  readonly host: 'desktop' | 'browser';
  readonly now: () => Date;
  /** Version of the application. */
  readonly version: string;
  readonly printer: Printer;
  /** Asks where to save and writes; false when the user cancels. Absent where the host has no such dialog. */
  readonly saveFile?: (fileName: string, bytes: Uint8Array) => Promise<boolean>;
  /** Prints these bytes through the dialog of the system; false when the user cancels. Absent where the page prints. */
  readonly printFile?: (bytes: Uint8Array) => Promise<boolean>;
  /** Shows the data folder in the system's own file manager. Absent where the host has none. */
  readonly showFolder?: (path: string) => Promise<void>;
  /** Absent where the host has none. */
  readonly keychain?: Keychain;
  /** Told of every letter that is handed to the page. Absent where the page alone can reach the clipboard. */
  readonly wroteLetter?: (text: string) => void;
  /** A file that the system opened with Genu. Absent where a system has no such way. */
  readonly offered?: OfferedFile;
  /** Takes a line for the log: codes and numbers, never what somebody typed. */
  readonly log: (line: string) => void;
}

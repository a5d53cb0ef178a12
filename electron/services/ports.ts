import type { Printer } from '#electron/pdf/printer.ts';

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
  /** Takes a line for the log: codes and numbers, never what somebody typed. */
  readonly log: (line: string) => void;
}

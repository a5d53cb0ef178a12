import type { Content } from 'pdfmake/interfaces';

/** The standard structure types of PDF that a handout uses; `Artifact` is drawn and never read out. */
type Role =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Sect'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Artifact';

/** What a content is to a reader who does not see it. */
export interface Tag {
  readonly role: Role;
  /** The words for a figure. */
  readonly alt?: string;
  /** The cells that a header cell speaks for. */
  readonly scope?: 'Row' | 'Column';
  /** The first row of a table holds its heading: to a reader it stands before the table. */
  readonly lead?: true;
}

/**
 * Says what a content is. Untagged text is a paragraph; untagged stacks, columns and tables only place what they
 * hold; untagged pictures and all lines are artifacts.
 */
export const tagged = (role: Role, content: Content | object, more: Omit<Tag, 'role'> = {}): Content =>
  ({ ...(content as object), tag: { role, ...more } }) as unknown as Content;

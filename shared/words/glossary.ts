import type { glossary } from './en/glossary.ts';

/** What one thing is called in a language. */
export interface Term {
  readonly clinician: string;
  readonly runner: string;
  /** Words that other books use for it and Genu does not. */
  readonly avoid?: readonly string[];
}

/** Every term; one that a language lacks is a compile error. */
export type Glossary = Readonly<Record<keyof typeof glossary, Term>>;

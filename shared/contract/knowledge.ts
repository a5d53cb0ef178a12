import { z } from 'zod';
import type { Compendium } from '#shared/compendium/types.ts';
import type { knowledgeEdition } from '#shared/knowledge/edition.ts';

/** Everything Genu believes, as far as the user's role may see it, and which edition of it this is. */
export interface KnowledgeRead {
  readonly compendium: Compendium;
  /** SHA-256 (hex) of the canonical knowledge. */
  readonly version: string;
  readonly edition: typeof knowledgeEdition;
}
export const knowledgeRead = z.custom<KnowledgeRead>((value) => typeof value === 'object' && value !== null);

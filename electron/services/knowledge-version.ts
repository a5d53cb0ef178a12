import { createHash } from 'node:crypto';
import { canonicalKnowledge } from '#shared/knowledge/canonical.ts';

/** SHA-256 (hex) of the canonical knowledge: stored with every assessment, so that one can say what was believed. */
export const knowledgeVersion: string = createHash('sha256')
  .update(JSON.stringify(canonicalKnowledge()))
  .digest('hex');

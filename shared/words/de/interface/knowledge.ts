import type { knowledgeMessages as english } from '../../en/interface/knowledge.ts';
import type { Translated } from '../../translation.ts';

/** The knowledge screen: its frame. What it tells is worded in `compendium.ts`. */
export const knowledgeMessages: Translated<typeof english> = {};

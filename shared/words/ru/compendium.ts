import type { compendiumMessages as englishCompendiumMessages } from '../en/compendium.ts';
import type { Translated } from '../translation.ts';
import { frameMessages } from './compendium/frame.ts';
import { labelMessages } from './compendium/labels.ts';
import { reasoningMessages } from './compendium/reasoning.ts';

/** Every sentence of the compendium that belongs to no single thing. ICU messages. */
export const compendiumMessages: Translated<typeof englishCompendiumMessages> = {
  ...frameMessages,
  ...labelMessages,
  ...reasoningMessages,
};

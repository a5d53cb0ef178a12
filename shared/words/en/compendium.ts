import { frameMessages } from './compendium/frame.ts';
import { labelMessages } from './compendium/labels.ts';
import { reasoningMessages } from './compendium/reasoning.ts';

/** Every sentence of the compendium that belongs to no single thing. ICU messages. */
export const compendiumMessages = { ...frameMessages, ...labelMessages, ...reasoningMessages } as const;

import { messages } from '#shared/words/en/messages.ts';
import { createSay, type Say } from '#shared/words/say.ts';

export type MessageId = keyof typeof messages;

/** The sentences of the screen, by id. */
export const say: Say<MessageId> = createSay('en', messages);

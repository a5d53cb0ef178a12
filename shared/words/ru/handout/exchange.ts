import type { exchangeMessages as english } from '../../en/handout/exchange.ts';
import type { Translated } from '../../translation.ts';

/** What an export for another program says in words beside its codes. ICU messages. */
export const exchangeMessages: Translated<typeof english> = {};

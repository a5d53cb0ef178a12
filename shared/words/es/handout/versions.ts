import type { versionMessages as english } from '../../en/handout/versions.ts';
import type { Translated } from '../../translation.ts';

/** What changed against the version before: one line each, for screen and summary. ICU messages. */
export const versionMessages: Translated<typeof english> = {};

import { isOwnAddress } from './origin.ts';

/** What a message says about the frame that sent it. */
interface SendingFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** True when the frame still exists, is no frame inside another, and shows our own page. */
export const isOwnTopFrame = (frame: SendingFrame | null): boolean =>
  frame !== null && frame.parent === null && isOwnAddress(frame.url);

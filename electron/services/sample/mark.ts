import { z } from 'zod';
import type { Store } from '#electron/store/store.ts';

const MARK = 'sample';

/** Marks a vault that holds invented people alone: every screen says so. In a transaction of the caller. */
export const markSample = (store: Store): void => store.settings.save(MARK, true);

export const isMarkedSample = (store: Store): boolean =>
  store.read(() => store.settings.find(MARK, z.literal(true))) === true;

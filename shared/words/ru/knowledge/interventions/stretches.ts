import type { stretchingWords as english } from '../../../en/knowledge/interventions/stretches.ts';
import type { Translated } from '../../../translation.ts';

/** Stretches, roller and mobility: they ease stiffness, nothing more is promised. */
export const stretchingWords: Translated<typeof english> = {};

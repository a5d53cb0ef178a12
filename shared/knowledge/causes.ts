import { bodyCauses } from './causes/body.ts';
import { footwearCauses } from './causes/footwear.ts';
import { loadCauses } from './causes/load.ts';
import { recoveryCauses } from './causes/recovery.ts';
import { shapeCauses } from './causes/shape.ts';
import { shortCauses } from './causes/short.ts';
import { techniqueCauses } from './causes/technique.ts';
import { terrainCauses } from './causes/terrain.ts';
import { weakCauses } from './causes/weak.ts';
import type { Cause } from './types.ts';

/** Contributing causes in the dossier's order, which breaks ties. Words on paper: may be contributing, never caused by. */
export const causes = {
  ...loadCauses,
  ...recoveryCauses,
  ...footwearCauses,
  ...techniqueCauses,
  ...weakCauses,
  ...shortCauses,
  ...shapeCauses,
  ...terrainCauses,
  ...bodyCauses,
} as const satisfies Record<string, Cause>;
export type CauseId = keyof typeof causes;

import type { Mark } from '../figure/marks.ts';

/** Muscles of the working leg, as ovals where the viewer sees them best. From the side the figure faces right. */
export const QUADRICEPS = {
  kind: 'muscle',
  on: 'near-thigh',
  at: 0.45,
  aside: 2.5,
  width: 9,
  length: 20,
} as const satisfies Mark;
export const HAMSTRINGS = { ...QUADRICEPS, at: 0.5, aside: -2.5 } as const satisfies Mark;
export const GLUTEUS_MAXIMUS = {
  kind: 'muscle',
  on: 'trunk',
  at: 1.03,
  aside: -6,
  width: 9,
  length: 15,
} as const satisfies Mark;
export const HIP_FLEXORS = { ...QUADRICEPS, at: 0.06, aside: 4.5, length: 18 } as const satisfies Mark;
export const GASTROCNEMIUS = {
  kind: 'muscle',
  on: 'near-shank',
  at: 0.3,
  aside: -3.2,
  width: 8.5,
  length: 20,
} as const satisfies Mark;
export const SOLEUS = {
  ...GASTROCNEMIUS,
  at: 0.55,
  aside: -1.5,
  width: 7.5,
  length: 18,
} as const satisfies Mark;
export const ABDOMINALS = {
  kind: 'muscle',
  on: 'trunk',
  at: 0.66,
  aside: 4.5,
  width: 9,
  length: 22,
} as const satisfies Mark;
/** Gluteus medius and the tensor of the fascia lata, from the front. */
export const HIP_SIDE = { kind: 'muscle', on: 'near-thigh', at: 0, aside: -4.5 } as const satisfies Mark;

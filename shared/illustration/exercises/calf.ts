import { chair } from './equipment.ts';
import { QUADRICEPS, GASTROCNEMIUS, SOLEUS } from './muscles.ts';
import type { TwoFrames } from '../figure/frame.ts';
import { arm, leg } from '../figure/pose.ts';

/** Calf, hop and running drill, seen from the side. */
export const calf = {
  'ex-heel-raise': {
    both: true,
    behind: [{ kind: 'box', from: 4, to: 54, height: 24 }],
    marks: [GASTROCNEMIUS],
    a: {
      pose: { view: 'side', trunk: 0, near: { arm: arm(6, 12), leg: leg(1, 0, 110, 90) } },
      on: { part: 'near-toes', height: 24, joint: 'near-ball', x: 14 },
    },
    b: {
      pose: { view: 'side', trunk: 0, near: { arm: arm(6, 12), leg: leg(1, 0, 48, 90) } },
      on: { part: 'near-toes', height: 24, joint: 'near-ball', x: 14 },
      marks: [{ kind: 'arrow', from: ['near-ankle', -26, -8], towards: 180, length: 28 }],
    },
  },
  'ex-seated-heel-raise': {
    both: true,
    behind: [...chair(-22, 45, 'right')],
    before: [
      {
        kind: 'block',
        corners: [
          ['near-knee', -24, 19],
          ['near-knee', -2, 19],
          ['near-knee', -2, 9],
          ['near-knee', -24, 9],
        ],
      },
    ],
    marks: [SOLEUS],
    a: {
      pose: { view: 'side', trunk: 2, near: { arm: arm(12, 66), leg: leg(90, 0, 90) } },
      on: { part: 'near-foot', height: 0, joint: 'pelvis', x: 0 },
      rests: [{ part: 'near-thigh', height: 45.5 }],
    },
    b: {
      pose: { view: 'side', trunk: 2, near: { arm: arm(12, 68), leg: leg(99, 9.5, 56, 90) } },
      on: { part: 'near-toes', height: 0, joint: 'pelvis', x: 0 },
      marks: [{ kind: 'arrow', from: ['near-ankle', -20, -10], towards: 180, length: 26 }],
    },
  },
  'ex-hop-progression': {
    both: true,
    marks: [GASTROCNEMIUS, QUADRICEPS],
    a: {
      pose: {
        view: 'side',
        trunk: 22,
        chest: 20,
        head: 6,
        near: { arm: arm(-36, -8), leg: leg(46, -24, 90) },
      },
      on: { part: 'near-foot', height: 0, joint: 'near-ankle', x: 0 },
    },
    b: {
      pose: { view: 'side', trunk: 2, near: { arm: arm(40, 92), leg: leg(4, -6, 42, 42) } },
      on: { part: 'near-foot', height: 17, joint: 'pelvis', x: 0 },
      marks: [{ kind: 'arrow', from: ['near-ankle', -24, -4], towards: 180, length: 30 }],
    },
  },
  'ex-march-drill': {
    a: {
      pose: {
        view: 'side',
        trunk: 2,
        near: { arm: arm(-20, 62), leg: leg(26, -20, 64) },
        far: { arm: arm(24, 100), leg: leg(-1, -1, 90) },
      },
      on: { part: 'far-foot', height: 0, joint: 'far-ankle', x: 0 },
    },
    b: {
      pose: {
        view: 'side',
        trunk: 2,
        near: { arm: arm(-30, 52), leg: leg(90, 2, 88) },
        far: { arm: arm(34, 118), leg: leg(-1, -1, 90) },
      },
      on: { part: 'far-foot', height: 0, joint: 'far-ankle', x: 0 },
      marks: [{ kind: 'arrow', from: ['near-knee', 16, -14], towards: 180, length: 28 }],
    },
  },
  'mob-warm-up': {
    a: {
      pose: {
        view: 'side',
        trunk: 6,
        near: { arm: arm(22, 52), leg: leg(-26, -56, 20) },
        far: { arm: arm(-26, -2), leg: leg(1, 0, 90) },
      },
      on: { part: 'far-foot', height: 0, joint: 'far-ankle', x: 0 },
    },
    b: {
      pose: {
        view: 'side',
        trunk: -3,
        near: { arm: arm(-24, 0), leg: leg(58, 46, 136) },
        far: { arm: arm(30, 62), leg: leg(-1, -1, 90) },
      },
      on: { part: 'far-foot', height: 0, joint: 'far-ankle', x: 0 },
      marks: [{ kind: 'arrow', from: [22, 14], towards: 108, length: 46, bend: -7 }],
    },
  },
} as const satisfies Record<string, TwoFrames>;

import { chair } from './equipment.ts';
import { QUADRICEPS, HAMSTRINGS, GLUTEUS_MAXIMUS, HIP_FLEXORS, GASTROCNEMIUS, SOLEUS } from './muscles.ts';
import type { TwoFrames } from '../figure/frame.ts';
import type { Layer } from '../figure/figure.ts';
import { arm, leg } from '../figure/pose.ts';

/** The hands hold the far thigh, through the gap between the crossed legs. */
const THROUGH_THE_FOUR: readonly Layer[] = ['far-leg', 'trunk', 'near-arm', 'near-leg'];

/** Stretches, seen from the side. */
export const stretches = {
  'st-quads': {
    behind: [...chair(34, 45, 'right')],
    a: {
      pose: {
        view: 'side',
        trunk: 0,
        near: { arm: arm(2, 8), leg: leg(0, 0, 90) },
        far: { arm: arm(15, 36.5) },
      },
      on: { part: 'far-foot', height: 0, joint: 'far-ankle', x: 0 },
    },
    b: {
      pose: {
        view: 'side',
        trunk: 2,
        near: { arm: arm(-27.5, -27.5), leg: leg(-4, -146, -86) },
        far: { arm: arm(16, 36), leg: leg(2, 1, 90) },
      },
      on: { part: 'far-foot', height: 0, joint: 'far-ankle', x: 0 },
      marks: [QUADRICEPS, { kind: 'arrow', from: ['near-knee', -34, -14], towards: 164, length: 28 }],
    },
  },
  'st-calf-gastroc': {
    behind: [{ kind: 'wall', x: 49, height: 160, faces: 'left' }],
    marks: [GASTROCNEMIUS],
    a: {
      pose: {
        view: 'side',
        trunk: 2,
        near: { arm: arm(77.5, 78.5), leg: leg(-22.5, -22.5, 90) },
        far: { leg: leg(27, 16, 90) },
      },
      on: { part: 'near-foot', height: 0, joint: 'near-ankle', x: -62 },
      rests: [
        { part: 'far-foot', height: 0 },
        { part: 'near-hand', wall: 49 },
      ],
    },
    b: {
      pose: {
        view: 'side',
        trunk: 16,
        near: { arm: arm(27.5, 150), leg: leg(-37.5, -37.5, 90) },
        far: { leg: leg(45.5, -27, 90) },
      },
      on: { part: 'near-foot', height: 0, joint: 'near-ankle', x: -62 },
      rests: [
        { part: 'far-foot', height: 0 },
        { part: 'near-hand', wall: 49 },
      ],
      marks: [{ kind: 'arrow', from: ['pelvis', -34, 12], towards: 90, length: 22 }],
    },
  },
  'st-calf-soleus': {
    behind: [{ kind: 'wall', x: 50, height: 160, faces: 'left' }],
    marks: [SOLEUS],
    a: {
      pose: {
        view: 'side',
        trunk: 2,
        near: { arm: arm(40, 100.5), leg: leg(-12, -14, 90) },
        far: { leg: leg(15, 15, 90) },
      },
      on: { part: 'near-foot', height: 0, joint: 'near-ankle', x: -34 },
      rests: [
        { part: 'far-foot', height: 0 },
        { part: 'near-hand', wall: 50 },
      ],
    },
    b: {
      pose: {
        view: 'side',
        trunk: 6,
        near: { arm: arm(34.5, 102.5), leg: leg(6, -32, 90) },
        far: { leg: leg(32, 0.5, 90) },
      },
      on: { part: 'near-foot', height: 0, joint: 'near-ankle', x: -34 },
      rests: [
        { part: 'far-foot', height: 0 },
        { part: 'near-hand', wall: 50 },
      ],
      marks: [{ kind: 'arrow', from: ['pelvis', -34, 24], towards: 24, length: 26 }],
    },
  },
  'st-hamstring': {
    behind: [{ kind: 'box', from: 36, to: 86, height: 22 }],
    marks: [HAMSTRINGS],
    a: {
      pose: {
        view: 'side',
        trunk: -2,
        near: { arm: arm(6, 14), leg: leg(40, 40, 130) },
        far: { leg: leg(0, 0, 90) },
      },
      on: { part: 'far-foot', height: 0, joint: 'far-ankle', x: 0 },
      rests: [{ part: 'near-foot', height: 22 }],
    },
    b: {
      pose: {
        view: 'side',
        trunk: 52,
        head: 44,
        near: { arm: arm(-39, -10), leg: leg(40.5, 40.5, 130) },
        far: { leg: leg(-6, -5, 90) },
      },
      on: { part: 'far-foot', height: 0, joint: 'far-ankle', x: 0 },
      rests: [{ part: 'near-foot', height: 22 }],
      marks: [
        { kind: 'keep', from: ['pelvis', -18, 16], to: ['neck', -18, 16] },
        { kind: 'arrow', from: ['head', 10, 22], towards: 50, length: 24 },
      ],
    },
  },
  'st-hip-flexor': {
    mat: [-68, 78],
    behind: [{ kind: 'pad', from: [-8, 5], to: [14, 5], thickness: 10 }],
    marks: [HIP_FLEXORS],
    a: {
      pose: {
        view: 'side',
        trunk: 0,
        near: { arm: arm(8, 30), leg: leg(0, -96.5, -20.5) },
        far: { arm: arm(30, 62), leg: leg(78.5, 0, 90) },
      },
      on: { part: 'near-shank', height: 10, joint: 'near-knee', x: 0 },
      rests: [
        { part: 'far-foot', height: 0 },
        { part: 'near-toes', height: 0 },
      ],
    },
    b: {
      pose: {
        view: 'side',
        trunk: -2,
        near: { arm: arm(8, 30), leg: leg(-25.5, -96.5, -20.5) },
        far: { arm: arm(30, 62), leg: leg(78, -26.5, 90) },
      },
      on: { part: 'near-shank', height: 10, joint: 'near-knee', x: 0 },
      rests: [
        { part: 'far-foot', height: 0 },
        { part: 'near-toes', height: 0 },
      ],
      marks: [{ kind: 'arrow', from: ['pelvis', -44, 6], towards: 90, length: 24 }],
    },
  },
  'st-glute': {
    mat: [-40, 140],
    layers: THROUGH_THE_FOUR,
    marks: [GLUTEUS_MAXIMUS],
    a: {
      pose: {
        view: 'side',
        trunk: -90,
        head: -92,
        near: { arm: arm(76, 116), leg: leg([182, 0.71], [104, 0.79], 125) },
        far: { leg: leg(144, 20, 90) },
      },
      on: { part: 'trunk', height: 0, joint: 'neck', x: 0 },
      rests: [{ part: 'far-foot', height: 0 }],
    },
    b: {
      pose: {
        view: 'side',
        trunk: -90,
        chest: -80,
        head: -86,
        near: { arm: arm(97.5, 123), leg: leg([225.5, 0.66], [151.5, 0.8], 165) },
        far: { leg: leg(188, 96, 186) },
      },
      on: { part: 'trunk', height: 0, joint: 'neck', x: 0 },
      marks: [{ kind: 'arrow', from: ['far-knee', 42, -20], towards: -90, length: 26 }],
    },
  },
  'roll-quads-lateral': {
    behind: [{ kind: 'wheel', at: [-29, 10], radius: 10, hub: 4.5 }],
    marks: [QUADRICEPS],
    a: {
      pose: {
        view: 'side',
        trunk: 83.5,
        head: 98,
        near: { arm: arm(-7, 90), leg: leg(-90, -89, -45) },
        far: { arm: arm(0, 90), leg: leg(-85.5, -85.5, -10, 30) },
      },
      on: { part: 'near-fore', height: 0, joint: 'near-elbow', x: 50 },
      rests: [{ part: 'near-thigh', height: 20 }],
    },
    b: {
      pose: {
        view: 'side',
        trunk: 86,
        head: 98,
        near: { arm: arm(23, 90), leg: leg(-90, -89, -45) },
        far: { arm: arm(24, 90), leg: leg(-85.5, -85.5, -10, 30) },
      },
      on: { part: 'near-fore', height: 0, joint: 'near-elbow', x: 50 },
      rests: [{ part: 'near-thigh', height: 20 }],
      marks: [{ kind: 'arrow', from: ['near-knee', 24, 22], towards: -90, length: 28 }],
    },
  },
  'roll-calf': {
    behind: [{ kind: 'wheel', at: [100, 10], radius: 10, hub: 4.5 }],
    marks: [GASTROCNEMIUS],
    a: {
      pose: {
        view: 'side',
        trunk: -26,
        head: -12,
        near: { arm: arm(-42.5, 6), leg: leg(107.5, 104.5) },
        far: { leg: leg(141.5, 29, 90) },
      },
      on: { part: 'near-shank', height: 20, joint: 'pelvis', x: 16 },
      rests: [
        { part: 'far-foot', height: 0 },
        { part: 'near-hand', height: 0 },
      ],
    },
    b: {
      pose: {
        view: 'side',
        trunk: -26,
        head: -12,
        near: { arm: arm(-30.5, -28), leg: leg(108, 105) },
        far: { leg: leg(152.5, 11, 90) },
      },
      on: { part: 'near-shank', height: 20, joint: 'pelvis', x: 44 },
      rests: [
        { part: 'far-foot', height: 0 },
        { part: 'near-hand', height: 0 },
      ],
      marks: [{ kind: 'arrow', from: ['near-ankle', -30, 32], towards: 90, length: 26 }],
    },
  },
  'mob-ankle': {
    behind: [{ kind: 'wall', x: 33, height: 160, faces: 'left' }],
    marks: [SOLEUS],
    a: {
      pose: {
        view: 'side',
        trunk: 4,
        near: { arm: arm(14.5, 113.5), leg: leg(30, -10, 90) },
        far: { leg: leg(-10.5, -40.5, 72, 90) },
      },
      on: { part: 'near-foot', height: 0, joint: 'near-ankle', x: 0 },
      rests: [{ part: 'far-toes', height: 0 }],
    },
    b: {
      pose: {
        view: 'side',
        trunk: 6,
        near: { arm: arm(-3.5, 127), leg: leg(38.5, -34.5, 90) },
        far: { leg: leg(-5, -66, 50, 90) },
      },
      on: { part: 'near-foot', height: 0, joint: 'near-ankle', x: 0 },
      rests: [{ part: 'far-toes', height: 0 }],
      marks: [{ kind: 'arrow', from: ['near-knee', -16, 38], towards: 90, length: 20 }],
    },
  },
  'mob-knee-extension': {
    before: [{ kind: 'roll', at: [157, 6.5], width: 17, height: 13 }],
    a: {
      pose: {
        view: 'side',
        trunk: -90,
        head: -92,
        near: { arm: arm(77, 88), leg: leg(105, 83) },
        far: { leg: leg(86, 86.5) },
      },
      on: { part: 'trunk', height: 0, joint: 'neck', x: 0 },
      rests: [
        { part: 'near-foot', height: 13 },
        { part: 'far-foot', height: 0 },
      ],
    },
    b: {
      pose: {
        view: 'side',
        trunk: -90,
        head: -92,
        near: { arm: arm(77, 88), leg: leg(94, 93) },
        far: { leg: leg(86, 86.5) },
      },
      on: { part: 'trunk', height: 0, joint: 'neck', x: 0 },
      rests: [
        { part: 'near-foot', height: 13 },
        { part: 'far-foot', height: 0 },
      ],
      marks: [{ kind: 'arrow', from: ['near-knee', 0, 36], towards: 0, length: 22 }],
    },
  },
} as const satisfies Record<string, TwoFrames>;

import { QUADRICEPS, HAMSTRINGS, GLUTEUS_MAXIMUS } from './muscles.ts';
import type { TwoFrames } from '../figure/frame.ts';
import { arm, leg } from '../figure/pose.ts';

/** Squats and their kin, seen from the side. */
export const squats = {
  'ex-squat': {
    both: true,
    marks: [QUADRICEPS, GLUTEUS_MAXIMUS],
    a: {
      pose: { view: 'side', trunk: 0, head: 2, near: { arm: arm(8, 14), leg: leg(1, 0, 90) } },
      on: { part: 'near-foot', height: 0, joint: 'near-ankle', x: 0 },
    },
    b: {
      pose: {
        view: 'side',
        trunk: 36,
        chest: 32,
        head: 12,
        near: { arm: arm(78, 90), leg: leg(67, -22, 90) },
      },
      on: { part: 'near-foot', height: 0, joint: 'near-ankle', x: 0 },
      marks: [{ kind: 'arrow', from: ['pelvis', -34, 34], towards: 0, length: 28 }],
    },
  },
  'ex-split-squat': {
    marks: [QUADRICEPS, GLUTEUS_MAXIMUS],
    a: {
      pose: {
        view: 'side',
        trunk: 0,
        near: { arm: arm(6, 12), leg: leg(33.5, 9.5, 90) },
        far: { arm: arm(-4, 4), leg: leg(-29, -43, 44, 90) },
      },
      on: { part: 'near-foot', height: 0, joint: 'near-ankle', x: 0 },
      rests: [{ part: 'far-toes', height: 0 }],
    },
    b: {
      pose: {
        view: 'side',
        trunk: 2,
        near: { arm: arm(6, 12), leg: leg(81.5, 2, 90) },
        far: { arm: arm(-4, 4), leg: leg(15.5, -95.5, 20, 90) },
      },
      on: { part: 'near-foot', height: 0, joint: 'near-ankle', x: 0 },
      rests: [{ part: 'far-toes', height: 0 }],
      marks: [{ kind: 'arrow', from: ['pelvis', 36, 42], towards: 0, length: 28 }],
    },
  },
  'ex-wall-sit': {
    both: true,
    behind: [{ kind: 'wall', x: -13, height: 166, faces: 'right' }],
    marks: [QUADRICEPS],
    a: {
      pose: { view: 'side', trunk: 0, near: { arm: arm(16, 98), leg: leg(27.5, 23.5, 90) } },
      on: { part: 'near-foot', height: 0, joint: 'pelvis', x: 0 },
    },
    b: {
      pose: { view: 'side', trunk: 0, near: { arm: arm(16, 98), leg: leg(59, -1, 90) } },
      on: { part: 'near-foot', height: 0, joint: 'pelvis', x: 0 },
      marks: [{ kind: 'arrow', from: ['pelvis', 38, 64], towards: 0, length: 28 }],
    },
  },
  'ex-spanish-squat-iso': {
    both: true,
    behind: [
      {
        kind: 'bar',
        through: [
          [56, 0],
          [56, 96],
        ],
        width: 5,
      },
      {
        kind: 'bar',
        through: [
          [44, 0],
          [68, 0],
        ],
        width: 5,
      },
      { kind: 'strap', from: ['near-knee', -4, -3], to: [56, 50] },
    ],
    marks: [QUADRICEPS],
    a: {
      pose: { view: 'side', trunk: 2, near: { arm: arm(24, 122), leg: leg(4, -2, 90) } },
      on: { part: 'near-foot', height: 0, joint: 'near-ankle', x: 0 },
    },
    b: {
      pose: { view: 'side', trunk: 14, head: 6, near: { arm: arm(30, 128), leg: leg(78, 2, 90) } },
      on: { part: 'near-foot', height: 0, joint: 'near-ankle', x: 0 },
      marks: [{ kind: 'arrow', from: ['pelvis', -32, 36], towards: -8, length: 28 }],
    },
  },
  'ex-step-up': {
    behind: [{ kind: 'box', from: -13, to: 44, height: 30 }],
    marks: [QUADRICEPS, GLUTEUS_MAXIMUS],
    a: {
      pose: {
        view: 'side',
        trunk: 20,
        head: 10,
        near: { arm: arm(-14, 22), leg: leg(64.5, -3, 90) },
        far: { arm: arm(26, 60), leg: leg(0, -6, 84) },
      },
      on: { part: 'near-foot', height: 30, joint: 'near-ankle', x: 0 },
      rests: [{ part: 'far-foot', height: 0 }],
    },
    b: {
      pose: {
        view: 'side',
        trunk: 2,
        near: { arm: arm(4, 12), leg: leg(2, 0, 90) },
        far: { arm: arm(10, 24), leg: leg(-8, -50, 10) },
      },
      on: { part: 'near-foot', height: 30, joint: 'near-ankle', x: 0 },
      marks: [{ kind: 'arrow', from: ['pelvis', -38, -34], towards: 180, length: 30 }],
    },
  },
  'ex-leg-press-hsr': {
    both: true,
    behind: [
      {
        kind: 'bar',
        through: [
          [-13, 20],
          [-25, 0],
        ],
        width: 4,
      },
      {
        kind: 'bar',
        through: [
          [8, 18],
          [8, 0],
        ],
        width: 4,
      },
      {
        kind: 'bar',
        through: [
          [-25, 1],
          [127, 1],
        ],
        width: 4,
      },
      {
        kind: 'bar',
        through: [
          [55, 44],
          [133, 72.4],
        ],
        width: 4,
      },
      {
        kind: 'bar',
        through: [
          [127, 70.2],
          [127, 0],
        ],
        width: 4,
      },
      {
        kind: 'bar',
        through: [
          [59, 46],
          [59, 0],
        ],
        width: 4,
      },
      { kind: 'pad', from: [-61, 74], to: [-13, 22], thickness: 11 },
      { kind: 'pad', from: [-9, 20], to: [20, 20], thickness: 10 },
      { kind: 'pad', from: ['near-ankle', 18, -18], to: ['near-ankle', 0, 34], thickness: 7 },
    ],
    marks: [QUADRICEPS],
    a: {
      pose: { view: 'side', trunk: -42, head: -30, near: { arm: arm(22, 70), leg: leg(166, 76, 200) } },
      on: { part: 'trunk', height: 27, joint: 'pelvis', x: 0 },
    },
    b: {
      pose: { view: 'side', trunk: -42, head: -30, near: { arm: arm(22, 70), leg: leg(126.5, 110.5, 200) } },
      on: { part: 'trunk', height: 27, joint: 'pelvis', x: 0 },
      marks: [{ kind: 'arrow', from: ['near-knee', 4, 20], towards: 110, length: 28 }],
    },
  },
  'ex-leg-ext-iso': {
    behind: [
      {
        kind: 'bar',
        through: [
          [-6, 54],
          [-6, 0],
        ],
        width: 4,
      },
      {
        kind: 'bar',
        through: [
          [28, 54],
          [28, 0],
        ],
        width: 4,
      },
      {
        kind: 'bar',
        through: [
          [-16, 1],
          [44, 1],
        ],
        width: 4,
      },
      { kind: 'pad', from: [-19, 64], to: [-31, 126], thickness: 10 },
      { kind: 'pad', from: [-14, 57], to: [36, 57], thickness: 10 },
    ],
    before: [
      {
        kind: 'bar',
        through: [
          ['near-knee', 0, -1],
          ['near-ankle', 1, 9],
          ['near-ankle', 7, 13],
        ],
        width: 2.6,
      },
      { kind: 'wheel', at: ['near-knee', 0, -1], radius: 3.2, hub: 0.8 },
      { kind: 'wheel', at: ['near-ankle', 7, 13], radius: 6, hub: 1.6 },
    ],
    marks: [],
    a: {
      pose: {
        view: 'side',
        trunk: -10,
        head: -4,
        near: { arm: arm(-4, 24), leg: leg(90, 30, 118) },
        far: { leg: leg(88, 4, 90) },
      },
      on: { part: 'near-thigh', height: 62, joint: 'pelvis', x: 0 },
    },
    b: {
      pose: {
        view: 'side',
        trunk: -10,
        head: -4,
        near: { arm: arm(-4, 24), leg: leg(90, 30, 118) },
        far: { leg: leg(88, 4, 90) },
      },
      on: { part: 'near-thigh', height: 62, joint: 'pelvis', x: 0 },
      marks: [QUADRICEPS, { kind: 'arrow', from: ['near-ankle', 19, 19], towards: 120, length: 24 }],
    },
  },
  'ex-decline-squat': {
    both: true,
    marks: [QUADRICEPS],
    a: {
      pose: { view: 'side', trunk: 0, near: { arm: arm(20, 40), leg: leg(2, -2, 65) } },
      on: { part: 'near-foot', height: 2.5, joint: 'near-ankle', x: 0 },
      behind: [
        {
          kind: 'block',
          corners: [
            [-28, 0],
            [-28, 23.77],
            [22.98, 0],
          ],
        },
      ],
    },
    b: {
      pose: { view: 'side', trunk: 10, head: 4, near: { arm: arm(76, 90), leg: leg(62, -16, 65) } },
      on: { part: 'near-foot', height: 2.5, joint: 'near-ankle', x: 0 },
      behind: [
        {
          kind: 'block',
          corners: [
            [-28, 0],
            [-28, 23.77],
            [22.98, 0],
          ],
        },
      ],
      marks: [{ kind: 'arrow', from: ['pelvis', -34, 30], towards: 0, length: 28 }],
    },
  },
  'ex-single-leg-rdl': {
    marks: [HAMSTRINGS, GLUTEUS_MAXIMUS],
    a: {
      pose: {
        view: 'side',
        trunk: 0,
        near: { arm: arm(4, 10), leg: leg(3, -3, 90) },
        far: { arm: arm(10, 16), leg: leg(12, -38, 62) },
      },
      on: { part: 'near-foot', height: 0, joint: 'near-ankle', x: 0 },
    },
    b: {
      pose: {
        view: 'side',
        trunk: 74,
        head: 66,
        near: { arm: arm(2, 6), leg: leg(16, -8, 90) },
        far: { arm: arm(6, 10), leg: leg(-78, -80, -20) },
      },
      on: { part: 'near-foot', height: 0, joint: 'near-ankle', x: 0 },
      marks: [
        { kind: 'keep', from: ['neck', 14, 22], to: ['far-ankle', 4, 16] },
        { kind: 'arrow', from: ['head', 14, 22], towards: 34, length: 26 },
      ],
    },
  },
} as const satisfies Record<string, TwoFrames>;

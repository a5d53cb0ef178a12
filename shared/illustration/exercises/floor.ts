import { chair } from './equipment.ts';
import { QUADRICEPS, HAMSTRINGS, GLUTEUS_MAXIMUS, ABDOMINALS } from './muscles.ts';
import type { TwoFrames } from '../figure/frame.ts';
import { arm, leg } from '../figure/pose.ts';

/** On the back on the floor, the head on the viewer's left. */
export const floor = {
  'ex-bridge': {
    mat: [-40, 150],
    both: true,
    marks: [GLUTEUS_MAXIMUS],
    a: {
      pose: { view: 'side', trunk: -90, head: -92, near: { arm: arm(77, 88), leg: leg(138.5, 29, 90) } },
      on: { part: 'trunk', height: 0, joint: 'neck', x: 0 },
      rests: [{ part: 'near-foot', height: 0 }],
    },
    b: {
      pose: {
        view: 'side',
        trunk: -115,
        chest: -111,
        head: -75,
        near: { arm: arm(83.5, 92), leg: leg(115, 19.5, 90) },
      },
      on: { part: 'head', height: 0, joint: 'neck', x: 0 },
      rests: [
        { part: 'near-foot', height: 0 },
        { part: 'trunk', height: 0 },
      ],
      marks: [
        { kind: 'keep', from: ['near-shoulder', -2, 26], to: ['near-knee', -4, 14] },
        { kind: 'arrow', from: [80, 3], towards: 180, length: 20 },
      ],
    },
  },
  'ex-single-leg-bridge': {
    mat: [-40, 150],
    marks: [GLUTEUS_MAXIMUS],
    a: {
      pose: {
        view: 'side',
        trunk: -90,
        head: -92,
        near: { arm: arm(77, 88), leg: leg(138.5, 29, 90) },
        far: { leg: leg(138.5, 138.5, 225) },
      },
      on: { part: 'trunk', height: 0, joint: 'neck', x: 0 },
      rests: [{ part: 'near-foot', height: 0 }],
    },
    b: {
      pose: {
        view: 'side',
        trunk: -115,
        chest: -111,
        head: -75,
        near: { arm: arm(83.5, 92), leg: leg(115, 19.5, 90) },
        far: { arm: arm(82, 92), leg: leg(115, 115, 200) },
      },
      on: { part: 'head', height: 0, joint: 'neck', x: 0 },
      rests: [
        { part: 'near-foot', height: 0 },
        { part: 'trunk', height: 0 },
      ],
      marks: [{ kind: 'arrow', from: [80, 3], towards: 180, length: 20 }],
    },
  },
  'ex-hip-thrust': {
    both: true,
    behind: [
      {
        kind: 'bar',
        through: [
          [-4, 36],
          [-4, 0],
        ],
        width: 3.5,
      },
      {
        kind: 'bar',
        through: [
          [-42, 36],
          [-42, 0],
        ],
        width: 3.5,
      },
      { kind: 'pad', from: [-46, 36], to: [0, 36], thickness: 9 },
    ],
    before: [{ kind: 'wheel', at: ['pelvis', 3, 14], radius: 13, hub: 3 }],
    marks: [GLUTEUS_MAXIMUS],
    a: {
      pose: {
        view: 'side',
        trunk: -59.5,
        head: -50,
        near: { arm: arm(32.5, 115.5), leg: leg(128, 25.5, 90) },
      },
      on: { part: 'near-foot', height: 0, joint: 'near-ankle', x: 100 },
    },
    b: {
      pose: { view: 'side', trunk: -91.5, head: -70, near: { arm: arm(74, 135), leg: leg(91.5, 1.5, 90) } },
      on: { part: 'near-foot', height: 0, joint: 'near-ankle', x: 100 },
      marks: [{ kind: 'arrow', from: [52, 6], towards: 180, length: 24 }],
    },
  },
  'ex-quad-set': {
    a: {
      pose: {
        view: 'side',
        trunk: -90,
        head: -92,
        near: { arm: arm(77, 88), leg: leg(99.5, 73.5) },
        far: { leg: leg(149.5, 7.5, 90) },
      },
      on: { part: 'trunk', height: 0, joint: 'neck', x: 0 },
      rests: [
        { part: 'near-foot', height: 0 },
        { part: 'far-foot', height: 0 },
      ],
      before: [{ kind: 'roll', at: ['near-knee', -1, -13.5], width: 15, height: 15 }],
      marks: [QUADRICEPS],
    },
    b: {
      pose: {
        view: 'side',
        trunk: -90,
        head: -92,
        near: { arm: arm(77, 88), leg: leg(90, 89) },
        far: { leg: leg(149.5, 7.5, 90) },
      },
      on: { part: 'trunk', height: 0, joint: 'neck', x: 0 },
      before: [{ kind: 'roll', at: ['near-knee', -1, -8], width: 19, height: 6 }],
      marks: [QUADRICEPS, { kind: 'arrow', from: ['near-knee', 0, 32], towards: 0, length: 20 }],
    },
  },
  'ex-straight-leg-raise': {
    mat: [-40, 172],
    marks: [QUADRICEPS],
    a: {
      pose: {
        view: 'side',
        trunk: -90,
        head: -92,
        near: { arm: arm(77, 88), leg: leg(86.5, 86) },
        far: { leg: leg(146, 17, 90) },
      },
      on: { part: 'trunk', height: 0, joint: 'neck', x: 0 },
      rests: [
        { part: 'near-foot', height: 0 },
        { part: 'far-foot', height: 0 },
      ],
    },
    b: {
      pose: {
        view: 'side',
        trunk: -90,
        head: -92,
        near: { arm: arm(77, 88), leg: leg(146, 145.5) },
        far: { leg: leg(146, 17, 90) },
      },
      on: { part: 'trunk', height: 0, joint: 'neck', x: 0 },
      rests: [{ part: 'far-foot', height: 0 }],
      marks: [{ kind: 'arrow', from: ['near-ankle', 3, -36], towards: 174, length: 24 }],
    },
  },
  'ex-hamstring-iso': {
    mat: [-40, 96],
    both: true,
    behind: [...chair(163, 56, 'left')],
    marks: [HAMSTRINGS],
    a: {
      pose: { view: 'side', trunk: -90, head: -92, near: { arm: arm(77, 88), leg: leg(154, 97.5, 170) } },
      on: { part: 'trunk', height: 0, joint: 'neck', x: 0 },
      rests: [{ part: 'near-foot', height: 56 }],
    },
    b: {
      pose: {
        view: 'side',
        trunk: -122,
        chest: -114,
        head: -73,
        near: { arm: arm(84, 92), leg: leg(142, 74, 180) },
      },
      on: { part: 'head', height: 0, joint: 'neck', x: 0 },
      rests: [
        { part: 'near-foot', height: 56 },
        { part: 'trunk', height: 0 },
      ],
      marks: [{ kind: 'arrow', from: [78, 3], towards: 180, length: 20 }],
    },
  },
  'ex-hamstring-slide': {
    mat: [-40, 104],
    both: true,
    behind: [
      {
        kind: 'block',
        corners: [
          ['near-ankle', -18, -6.2],
          ['near-ankle', 16, -6.2],
          ['near-ankle', 16, -9],
          ['near-ankle', -18, -9],
        ],
      },
    ],
    marks: [HAMSTRINGS],
    a: {
      pose: {
        view: 'side',
        trunk: -117.5,
        chest: -113.5,
        head: -73,
        near: { arm: arm(84, 92), leg: leg(117.5, 14.5, 100) },
      },
      on: { part: 'head', height: 0, joint: 'neck', x: 0 },
      rests: [
        { part: 'near-foot', height: 2.5 },
        { part: 'trunk', height: 0 },
      ],
    },
    b: {
      pose: {
        view: 'side',
        trunk: -102,
        chest: -98,
        head: -85,
        near: { arm: arm(82, 91.5), leg: leg(102, 64, 160) },
      },
      on: { part: 'head', height: 0, joint: 'neck', x: 0 },
      rests: [
        { part: 'near-foot', height: 2.5 },
        { part: 'trunk', height: 0 },
      ],
      marks: [{ kind: 'arrow', from: ['near-ankle', -30, 34], towards: 90, length: 26 }],
    },
  },
  'ex-dead-bug': {
    mat: [-60, 130],
    both: true,
    marks: [ABDOMINALS],
    a: {
      pose: { view: 'side', trunk: -90, head: -92, near: { arm: arm(178, 180), leg: leg(176, 90, 180) } },
      on: { part: 'trunk', height: 0, joint: 'neck', x: 0 },
    },
    b: {
      pose: {
        view: 'side',
        trunk: -90,
        head: -92,
        near: { arm: arm(178, 180), leg: leg(102, 100, 190) },
        far: { arm: arm(250, 256), leg: leg(176, 90, 180) },
      },
      on: { part: 'trunk', height: 0, joint: 'neck', x: 0 },
      marks: [{ kind: 'arrow', from: ['near-ankle', 8, 38], towards: 12, length: 26 }],
    },
  },
} as const satisfies Record<string, TwoFrames>;

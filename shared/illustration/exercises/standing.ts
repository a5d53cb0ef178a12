import { HIP_SIDE } from './muscles.ts';
import type { TwoFrames } from '../figure/frame.ts';
import type { Layer } from '../figure/figure.ts';
import { arm, leg } from '../figure/pose.ts';

/** The arm that carries the trunk is one with it; the other lies on it. */
const SUPPORTED: readonly Layer[] = ['far-leg', 'near-leg', 'near-arm', 'trunk', 'far-arm'];
/** The head rests on the lower arm, which stays behind it. */
const ON_THE_SIDE: readonly Layer[] = ['far-arm', 'far-leg', 'trunk', 'near-leg', 'near-arm'];
/** The sore leg stands behind the other. */
const CROSSED: readonly Layer[] = ['near-leg', 'far-leg', 'trunk', 'far-arm', 'near-arm'];

/** Hips and balance, seen from the front: the near side is on the viewer's left. */
export const standing = {
  'ex-hip-hitch': {
    behind: [{ kind: 'box', from: -42, to: 12, height: 22 }],
    marks: [HIP_SIDE],
    a: {
      pose: {
        view: 'front',
        trunk: 0,
        pelvis: 14,
        near: { arm: arm(-38, [42, 0.8]), leg: leg(-3, 0) },
        far: { arm: arm(38, [-42, 0.8]), leg: leg(3, 1) },
      },
      on: { part: 'near-foot', height: 18, joint: 'near-ankle', x: 0 },
      marks: [
        { kind: 'keep', from: ['pelvis', -30, 7.5], to: ['pelvis', 34, -8.5] },
        { kind: 'arrow', from: ['pelvis', 52, -14], towards: 0, length: 26 },
      ],
    },
    b: {
      pose: {
        view: 'front',
        trunk: 0,
        pelvis: -3,
        near: { arm: arm(-38, [42, 0.8]), leg: leg(-3, 0) },
        far: { arm: arm(38, [-42, 0.8]), leg: leg(5, 1) },
      },
      on: { part: 'near-foot', height: 18, joint: 'near-ankle', x: 0 },
      marks: [
        { kind: 'keep', from: ['pelvis', -33, -1.5], to: ['pelvis', 35, 1.8] },
        { kind: 'arrow', from: ['pelvis', 52, -38], towards: 180, length: 26 },
      ],
    },
  },
  'ex-band-walk': {
    both: true,
    before: [{ kind: 'band' }],
    marks: [
      { kind: 'muscle', on: 'near-thigh', at: 0.08, aside: -4 },
      { kind: 'muscle', on: 'far-thigh', at: 0.08, aside: 4 },
    ],
    a: {
      pose: {
        view: 'front',
        trunk: 0,
        near: { arm: arm([-22, 0.88], [66, 0.72]), leg: leg([-9, 0.86], [4, 0.92]) },
        far: { arm: arm([22, 0.88], [-66, 0.72]), leg: leg([9, 0.86], [-4, 0.92]) },
      },
      on: { part: 'near-foot', height: -4, joint: 'pelvis', x: 0 },
      rests: [{ part: 'far-foot', height: -4 }],
    },
    b: {
      pose: {
        view: 'front',
        trunk: 0,
        near: { arm: arm([-22, 0.88], [66, 0.72]), leg: leg([-20, 0.9], [-10, 0.94]) },
        far: { arm: arm([22, 0.88], [-66, 0.72]), leg: leg([20, 0.9], [10, 0.94]) },
      },
      on: { part: 'near-foot', height: -4, joint: 'pelvis', x: 0 },
      rests: [{ part: 'far-foot', height: -4 }],
      marks: [{ kind: 'arrow', from: ['far-ankle', 14, 14], towards: 90, length: 20 }],
    },
  },
  'ex-step-down': {
    behind: [{ kind: 'box', from: -42, to: 13, height: 24 }],
    marks: [HIP_SIDE],
    a: {
      pose: {
        view: 'front',
        trunk: 0,
        near: { arm: arm(-13, -4), leg: leg(-3, 0) },
        far: { arm: arm(13, 4), leg: leg(5, 2) },
      },
      on: { part: 'near-foot', height: 20, joint: 'near-ankle', x: 0 },
      marks: [{ kind: 'knee', side: 'near' }],
    },
    b: {
      pose: {
        view: 'front',
        trunk: 0,
        near: { arm: arm(-24, [-8, 0.95]), leg: leg([-6, 0.7], [5, 0.83]) },
        far: { arm: arm(24, [8, 0.95]), leg: leg([12, 0.98], [6, 0.98]) },
      },
      on: { part: 'near-foot', height: 20, joint: 'near-ankle', x: 0 },
      rests: [{ part: 'far-foot', height: 0 }],
      marks: [
        { kind: 'keep', from: ['near-knee', -2, 33], to: ['near-ball', 0, -1] },
        { kind: 'knee', side: 'near' },
        { kind: 'arrow', from: ['far-ankle', 22, 30], towards: 0, length: 26 },
      ],
    },
  },
  'ex-single-leg-balance': {
    marks: [],
    a: {
      pose: {
        view: 'front',
        trunk: 0,
        near: { arm: arm(-12, -4), leg: leg(-3, 0) },
        far: { arm: arm(12, 4), leg: leg(3, 0) },
      },
      on: { part: 'near-foot', height: -4, joint: 'near-ankle', x: 0 },
      rests: [{ part: 'far-foot', height: -4 }],
    },
    b: {
      pose: {
        view: 'front',
        trunk: 0,
        pelvis: 0,
        near: { arm: arm(-52, -62), leg: leg(0, 0.5) },
        far: { arm: arm(52, 62), leg: leg([16, 0.84], [0, 0.5]) },
      },
      on: { part: 'near-foot', height: -4, joint: 'near-ankle', x: 0 },
      marks: [
        { kind: 'keep', from: ['pelvis', -36, 2], to: ['pelvis', 38, 2] },
        { kind: 'arrow', from: ['far-knee', 18, -22], towards: 176, length: 26 },
      ],
    },
  },
  'ex-single-leg-squat-control': {
    behind: [{ kind: 'mirror', from: -24, to: 46, height: 216 }],
    marks: [HIP_SIDE, { kind: 'level', from: [-26, 205], to: [44, 205] }],
    a: {
      pose: {
        view: 'front',
        trunk: 0,
        near: { arm: arm(-38, [42, 0.8]), leg: leg(-2, 1.5) },
        far: { arm: arm(38, [-42, 0.8]), leg: leg([6, 0.98], [2, 0.6]) },
      },
      on: { part: 'near-foot', height: -4, joint: 'near-ankle', x: 0 },
      marks: [{ kind: 'knee', side: 'near' }],
    },
    b: {
      pose: {
        view: 'front',
        trunk: 0,
        near: { arm: arm(-38, [42, 0.8]), leg: leg([-5, 0.7], [5, 0.86]) },
        far: { arm: arm(38, [-42, 0.8]), leg: leg([12, 0.74], [-2, 0.52]) },
      },
      on: { part: 'near-foot', height: -4, joint: 'near-ankle', x: 0 },
      marks: [
        { kind: 'keep', from: ['near-knee', -2, 33], to: ['near-ball', 0, -2] },
        { kind: 'knee', side: 'near' },
        { kind: 'arrow', from: [9, 203], towards: 0, length: 20, bend: 0 },
      ],
    },
  },
  'ex-side-plank': {
    mat: [-104, 122],
    layers: SUPPORTED,
    a: {
      pose: {
        view: 'front',
        trunk: -53,
        head: -62,
        pelvis: -35,
        near: { arm: arm(-6, -88), leg: leg(87, 88, 90) },
        far: { arm: arm(93.5, -1.5), leg: leg(89, 89, 92) },
      },
      on: { part: 'near-fore', height: 0, joint: 'near-ankle', x: 100 },
      rests: [{ part: 'near-foot', height: 0 }],
      marks: [
        { kind: 'muscle', on: 'trunk', at: 0.66, aside: -10.5, width: 8, length: 24, turn: 8 },
        { kind: 'muscle', on: 'trunk', at: 1.06, aside: -13.5, width: 8, length: 19, turn: 16 },
      ],
    },
    b: {
      pose: {
        view: 'front',
        trunk: -76,
        head: -84,
        near: { arm: arm(0, -89), leg: leg(76, 76, 76) },
        far: { arm: arm(116.5, 21.5), leg: leg(76, 76, 76) },
      },
      on: { part: 'near-fore', height: 0, joint: 'near-ankle', x: 100 },
      rests: [{ part: 'near-foot', height: 0 }],
      marks: [
        { kind: 'muscle', on: 'trunk', at: 0.62, aside: -10.5, width: 8, length: 24, turn: 4 },
        { kind: 'muscle', on: 'trunk', at: 1.06, aside: -15, width: 8, length: 19, turn: -8 },
        { kind: 'keep', from: ['neck', 4, 36], to: ['far-ankle', -2, 16] },
        { kind: 'arrow', from: ['pelvis', 12, -43], towards: 180, length: 20 },
      ],
    },
  },
  'ex-side-lying-abduction': {
    mat: [-124, 100],
    layers: ON_THE_SIDE,
    marks: [HIP_SIDE],
    a: {
      pose: {
        view: 'front',
        trunk: 90,
        head: 97,
        shoulders: 0,
        near: { arm: arm(-70, [-98, 0.8]), leg: leg(-90, -90, -90) },
        far: { arm: arm(90, [160, 0.6]), leg: leg(-87, -87.5, -90) },
      },
      on: { part: 'far-thigh', height: 0, joint: 'pelvis', x: 0 },
      rests: [{ part: 'far-foot', height: 0 }],
    },
    b: {
      pose: {
        view: 'front',
        trunk: 90,
        head: 97,
        near: { arm: arm(-70, [-98, 0.8]), leg: leg(-124, -124, -124) },
        far: { arm: arm(90, [160, 0.6]), leg: leg(-87, -87.5, -90) },
      },
      on: { part: 'far-thigh', height: 0, joint: 'pelvis', x: 0 },
      marks: [{ kind: 'arrow', from: ['near-ankle', -24, -26], towards: 200, length: 28 }],
    },
  },
  'st-tfl-lateral': {
    layers: CROSSED,
    behind: [{ kind: 'wall', x: -62, height: 176, faces: 'right' }],
    marks: [HIP_SIDE],
    a: {
      pose: {
        view: 'front',
        trunk: 0,
        near: { arm: arm(-7, -116), leg: leg(19.5, 17.5) },
        far: { arm: arm(12, 4), leg: leg(1, 1) },
      },
      on: { part: 'far-foot', height: -4, joint: 'far-ankle', x: 10 },
      rests: [{ part: 'near-foot', height: 2 }],
    },
    b: {
      pose: {
        view: 'front',
        trunk: 11,
        head: 4,
        pelvis: -8,
        near: { arm: arm(0.5, -103.5), leg: leg(27.5, 25.5) },
        far: { arm: arm(16, 4), leg: leg([10, 0.95], [8, 0.95]) },
      },
      on: { part: 'far-foot', height: -4, joint: 'far-ankle', x: 10 },
      rests: [{ part: 'near-foot', height: 2 }],
      marks: [{ kind: 'arrow', from: ['near-hip', -15, 6], towards: -90, length: 22 }],
    },
  },
} as const satisfies Record<string, TwoFrames>;

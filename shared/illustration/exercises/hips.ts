import type { ArmPose } from '../figure/pose.ts';
import type { Layer } from '../figure/figure.ts';
import type { TwoFrames } from '../figure/frames.ts';

const ON_HIP_NEAR: ArmPose = { upper: -38, fore: [42, 0.8] };
const ON_HIP_FAR: ArmPose = { upper: 38, fore: [-42, 0.8] };
/** The arm that carries the trunk is one with it; the other lies on it. */
const SUPPORTED: readonly Layer[] = ['far-leg', 'near-leg', 'near-arm', 'trunk', 'far-arm'];

export const hips = {
  'ex-hip-hitch': {
    a: {
      pose: {
        view: 'front',
        trunk: 0,
        pelvis: 14,
        near: { arm: ON_HIP_NEAR, leg: { thigh: -3, shank: 0 } },
        far: { arm: ON_HIP_FAR, leg: { thigh: 3, shank: 1 } },
      },
      on: { part: 'near-foot', joint: 'near-ankle', x: 0, height: 18 },
      behind: [{ kind: 'box', from: -42, to: 12, height: 22 }],
      marks: [
        { kind: 'muscle', on: 'near-thigh', at: -0.02, aside: -4.5 },
        { kind: 'keep', from: ['pelvis', -30, 7.5], to: ['pelvis', 34, -8.5] },
        { kind: 'arrow', from: ['pelvis', 52, -14], towards: 0, length: 26 },
      ],
    },
    b: {
      pose: {
        view: 'front',
        trunk: 0,
        pelvis: -3,
        near: { arm: ON_HIP_NEAR, leg: { thigh: -3, shank: 0 } },
        far: { arm: ON_HIP_FAR, leg: { thigh: 5, shank: 1 } },
      },
      on: { part: 'near-foot', joint: 'near-ankle', x: 0, height: 18 },
      behind: [{ kind: 'box', from: -42, to: 12, height: 22 }],
      marks: [
        { kind: 'muscle', on: 'near-thigh', at: -0.02, aside: -4.5 },
        { kind: 'keep', from: ['pelvis', -33, -1.5], to: ['pelvis', 35, 1.8] },
        { kind: 'arrow', from: ['pelvis', 52, -36], towards: 180, length: 26 },
      ],
    },
  },
  'ex-band-walk': {
    both: true,
    a: {
      pose: {
        view: 'front',
        trunk: 0,
        near: { arm: { upper: [-22, 0.88], fore: [66, 0.72] }, leg: { thigh: [-9, 0.86], shank: [4, 0.92] } },
        far: { arm: { upper: [22, 0.88], fore: [-66, 0.72] }, leg: { thigh: [9, 0.86], shank: [-4, 0.92] } },
      },
      on: { part: 'near-foot', joint: 'pelvis', x: 0, height: -4 },
      before: [{ kind: 'band' }],
      marks: [
        { kind: 'muscle', on: 'near-thigh', at: 0.08, aside: -4 },
        { kind: 'muscle', on: 'far-thigh', at: 0.08, aside: 4 },
      ],
    },
    b: {
      pose: {
        view: 'front',
        trunk: 0,
        near: {
          arm: { upper: [-22, 0.88], fore: [66, 0.72] },
          leg: { thigh: [-20, 0.9], shank: [-10, 0.94] },
        },
        far: { arm: { upper: [22, 0.88], fore: [-66, 0.72] }, leg: { thigh: [20, 0.9], shank: [10, 0.94] } },
      },
      on: { part: 'near-foot', joint: 'pelvis', x: 0, height: -4 },
      before: [{ kind: 'band' }],
      marks: [
        { kind: 'muscle', on: 'near-thigh', at: 0.08, aside: -4 },
        { kind: 'muscle', on: 'far-thigh', at: 0.08, aside: 4 },
        { kind: 'arrow', from: ['far-ankle', 14, 14], towards: 90, length: 20 },
      ],
    },
  },
  'ex-side-plank': {
    a: {
      pose: {
        view: 'front',
        trunk: -53,
        pelvis: -35,
        head: -62,
        near: { arm: { upper: -6, fore: -88 }, leg: { thigh: 87, shank: 88, foot: 90 } },
        far: { arm: { upper: 93.5, fore: -1.5 }, leg: { thigh: 89, shank: 89, foot: 92 } },
      },
      on: { part: 'near-fore', joint: 'near-ankle', x: 100 },
      rests: [['near-foot', 0]],
      layers: SUPPORTED,
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
        near: { arm: { upper: 0, fore: -89 }, leg: { thigh: 76, shank: 76, foot: 76 } },
        far: { arm: { upper: 116.5, fore: 21.5 }, leg: { thigh: 76, shank: 76, foot: 76 } },
      },
      on: { part: 'near-fore', joint: 'near-ankle', x: 100 },
      rests: [['near-foot', 0]],
      layers: SUPPORTED,
      marks: [
        { kind: 'muscle', on: 'trunk', at: 0.62, aside: -10.5, width: 8, length: 24, turn: 4 },
        { kind: 'muscle', on: 'trunk', at: 1.06, aside: -15, width: 8, length: 19, turn: -8 },
        { kind: 'keep', from: ['neck', 4, 36], to: ['far-ankle', -2, 16] },
        { kind: 'arrow', from: ['pelvis', 12, -43], towards: 180, length: 20 },
      ],
    },
  },
  'ex-single-leg-squat-control': {
    a: {
      pose: {
        view: 'front',
        trunk: 0,
        near: { arm: ON_HIP_NEAR, leg: { thigh: -2, shank: 1.5 } },
        far: { arm: ON_HIP_FAR, leg: { thigh: [6, 0.98], shank: [2, 0.6] } },
      },
      on: { part: 'near-foot', joint: 'near-ankle', x: 0, height: -4 },
      marks: [
        { kind: 'muscle', on: 'near-thigh', at: 0, aside: -4.5 },
        { kind: 'level', from: [-24, 205], to: [44, 205] },
        { kind: 'knee', side: 'near' },
      ],
    },
    b: {
      pose: {
        view: 'front',
        trunk: 0,
        near: { arm: ON_HIP_NEAR, leg: { thigh: [-5, 0.7], shank: [5, 0.86] } },
        far: { arm: ON_HIP_FAR, leg: { thigh: [12, 0.74], shank: [-2, 0.52] } },
      },
      on: { part: 'near-foot', joint: 'near-ankle', x: 0, height: -4 },
      marks: [
        { kind: 'muscle', on: 'near-thigh', at: 0, aside: -4.5 },
        { kind: 'level', from: [-24, 205], to: [44, 205] },
        { kind: 'keep', from: ['near-ball', 0, 74], to: ['near-ball', 0, -2] },
        { kind: 'knee', side: 'near' },
        { kind: 'arrow', from: [9, 203], towards: 0, length: 24 },
      ],
    },
  },
} as const satisfies Record<string, TwoFrames>;

import type { QuestionTable } from '../question.ts';

/** How the runner runs, if somebody looked. */
export const technique = {
  techniqueSource: {
    kind: 'one-of',
    options: ['not-assessed', 'live', 'video-phone', 'treadmill-lab'],
    who: 'both',
  },
  cadenceSpm: {
    kind: 'integer',
    range: [120, 230],
    unit: 'steps/min',
    plausible: { from: 150, to: 200 },
    who: 'both',
  },
  overstride: { kind: 'one-of', options: ['no', 'mild', 'marked', 'not-seen'], who: 'both' },
  footStrike: {
    kind: 'one-of',
    options: ['rearfoot', 'midfoot', 'forefoot', 'mixed', 'not-seen'],
    who: 'both',
  },
  crossover: { kind: 'one-of', options: ['no', 'mild', 'marked', 'not-seen'], who: 'both' },
  pelvicDrop: { kind: 'one-of', options: ['no', 'mild', 'marked', 'not-seen'], who: 'both' },
  kneeInward: { kind: 'one-of', options: ['no', 'mild', 'marked', 'not-seen'], who: 'both' },
  trunkLean: {
    kind: 'one-of',
    options: ['neutral', 'upright-stiff', 'leans-back', 'leans-forward', 'leans-sideways', 'not-seen'],
    who: 'both',
  },
  verticalBounce: { kind: 'one-of', options: ['normal', 'high', 'not-seen'], who: 'both' },
  loudLanding: { kind: 'one-of', options: ['soft', 'loud', 'not-seen'], who: 'both' },
  footRotation: { kind: 'one-of', options: ['neutral', 'toe-out', 'toe-in', 'not-seen'], who: 'both' },
} as const satisfies QuestionTable;

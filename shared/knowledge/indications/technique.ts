import { all, any, compare, is, not, oneOf, possible } from '#shared/logic/builders.ts';
import type { Indications } from './types.ts';

const symptoms = compare('overuseStage', '>=', 1);

/** One change of style, only where a fault was seen (a technique cause) and the runner has symptoms. */
export const techniqueIndications = {
  'tech-cadence-up': { onlyWhen: symptoms },
  'tech-shorter-step': { onlyWhen: symptoms },
  'tech-land-softer': { onlyWhen: symptoms },
  'tech-step-width': { onlyWhen: symptoms },
  'tech-hip-knee-cue': { onlyWhen: symptoms },
  'tech-trunk-forward': {
    // cf-trunk: a small lean, for kneecap pain only, never with a sore back
    onlyWhen: all(
      symptoms,
      possible('patellofemoral-pain'),
      is('backProblem', 'none'),
      oneOf('trunkLean', 'upright-stiff', 'leans-back'),
    ),
  },
  'tech-upright-no-sideways': {
    onlyWhen: all(symptoms, any(is('trunkLean', 'leans-sideways'), not(possible('patellofemoral-pain')))),
  },
  'tech-no-change': {
    when: all(
      oneOf('techniqueSource', 'live', 'video-phone', 'treadmill-lab'),
      is('overstride', 'no'),
      is('crossover', 'no'),
      is('pelvicDrop', 'no'),
      is('kneeInward', 'no'),
      oneOf('trunkLean', 'neutral', 'leans-forward'),
    ),
  },
} as const satisfies Indications;

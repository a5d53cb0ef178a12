import { all, any, compare, is, oneOf } from '#shared/logic/builders.ts';
import type { Cause } from '../types.ts';

/** Running style, only where somebody looked. */
export const techniqueCauses = {
  'cause-tech-low-cadence': {
    section: 'technique',
    when: all(compare('cadenceSpm', '<', 165), oneOf('overstride', 'mild', 'marked')),
    confidence: 'medium',
    points: 3,
    evidence: 'B',
    interventions: ['tech-cadence-up', 'tech-shorter-step'],
    sources: ['R15', 'R18', 'R20'],
  },
  'cause-tech-overstride': {
    section: 'technique',
    when: is('overstride', 'marked'),
    confidence: 'high',
    points: 3,
    evidence: 'B',
    interventions: ['tech-shorter-step', 'tech-cadence-up'],
    sources: ['R16', 'R17'],
  },
  'cause-tech-hip-drop-knee-in': {
    section: 'technique',
    when: any(
      is('pelvicDrop', 'marked'),
      is('kneeInward', 'marked'),
      all(is('pelvicDrop', 'mild'), is('kneeInward', 'mild')),
    ),
    confidence: 'high',
    points: 3,
    evidence: 'C',
    interventions: ['tech-hip-knee-cue', 'ex-side-lying-abduction', 'ex-single-leg-squat-control'],
    sources: ['R19'],
  },
  'cause-tech-crossover': {
    section: 'technique',
    when: is('crossover', 'marked'),
    confidence: 'high',
    points: 2,
    evidence: 'C',
    interventions: ['tech-step-width'],
    sources: [],
  },
  'cause-tech-trunk': {
    section: 'technique',
    when: oneOf('trunkLean', 'upright-stiff', 'leans-back', 'leans-sideways'),
    confidence: 'medium',
    points: 1,
    evidence: 'C',
    interventions: ['tech-trunk-forward', 'tech-upright-no-sideways'],
    sources: [],
  },
  'cause-tech-loud-bounce': {
    section: 'technique',
    when: any(is('loudLanding', 'loud'), is('verticalBounce', 'high')),
    confidence: 'medium',
    points: 1,
    evidence: 'C',
    interventions: ['tech-land-softer'],
    sources: [],
  },
} as const satisfies Record<string, Cause>;

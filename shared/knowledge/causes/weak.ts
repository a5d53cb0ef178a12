import { all, any, compare, oneOf } from '#shared/logic/builders.ts';
import type { Cause } from '../types.ts';

/** Weak muscle groups: a finding may follow the pain rather than cause it. */
export const weakCauses = {
  'cause-weak-quads': {
    section: 'weak',
    when: oneOf('quadStrength', 'reduced-10-20pct', 'reduced-over-20pct'),
    confidence: 'medium',
    points: 3,
    evidence: 'B',
    interventions: ['ex-wall-sit', 'ex-step-up', 'ex-squat', 'ex-leg-press-hsr'],
    sources: ['R108'],
  },
  'cause-weak-hip-abductor': {
    section: 'weak',
    when: oneOf('hipAbductorStrength', 'reduced-10-20pct', 'reduced-over-20pct'),
    confidence: 'medium',
    points: 3,
    evidence: 'C',
    interventions: ['ex-side-lying-abduction', 'ex-band-walk', 'ex-hip-hitch'],
    sources: ['R108', 'R107', 'R04', 'R08'],
  },
  'cause-weak-hip-extensor': {
    section: 'weak',
    when: oneOf('hipExtensorStrength', 'reduced-10-20pct', 'reduced-over-20pct'),
    confidence: 'medium',
    points: 2,
    evidence: 'C',
    interventions: ['ex-bridge', 'ex-hip-thrust', 'ex-single-leg-rdl'],
    sources: [],
  },
  'cause-weak-hamstring': {
    section: 'weak',
    when: oneOf('hamstringStrength', 'reduced-10-20pct', 'reduced-over-20pct'),
    confidence: 'medium',
    points: 2,
    evidence: 'C',
    interventions: ['ex-hamstring-slide', 'ex-single-leg-rdl'],
    sources: [],
  },
  'cause-weak-calf': {
    section: 'weak',
    when: any(
      all(compare('ageYears', '<', 40), compare('calfRaiseReps', '<', 20)),
      all(compare('ageYears', '>=', 40), compare('ageYears', '<', 60), compare('calfRaiseReps', '<', 15)),
      all(compare('ageYears', '>=', 60), compare('calfRaiseReps', '<', 10)),
    ),
    confidence: 'medium',
    points: 2,
    evidence: 'C',
    interventions: ['ex-heel-raise', 'ex-seated-heel-raise'],
    sources: [],
  },
  'cause-weak-trunk': {
    section: 'weak',
    when: compare('trunkHoldS', '<', 30),
    confidence: 'low',
    points: 1,
    evidence: 'D',
    interventions: ['ex-side-plank', 'ex-dead-bug'],
    sources: [],
  },
  'cause-poor-control': {
    section: 'weak',
    when: oneOf('slSquatQuality', 'fair', 'poor'),
    confidence: 'medium',
    points: 2,
    evidence: 'C',
    interventions: ['ex-single-leg-squat-control', 'ex-single-leg-balance', 'ex-step-down'],
    sources: [],
  },
} as const satisfies Record<string, Cause>;

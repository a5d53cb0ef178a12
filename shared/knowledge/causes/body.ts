import { all, any, compare, includes, is, not, oneOf } from '#shared/logic/builders.ts';
import type { Cause } from '../types.ts';

/** Body, history and disease. */
export const bodyCauses = {
  'cause-body-mass': {
    section: 'body',
    when: all(
      compare('ageYears', '>=', 18),
      any(compare('massKg', '>', 90), compare('bmi', '>=', 30)),
      not(is('pregnancyStatus', 'pregnant')),
    ),
    confidence: 'high',
    points: 2,
    pointsWhen: { when: is('runningBackground', 'new-starter'), points: 3 },
    evidence: 'C',
    interventions: ['load-novice-heavy-start', 'xt-bike', 'edu-weight', 'shoe-cushion'],
    sources: ['R30', 'R108', 'R32', 'R33'],
  },
  'cause-previous-injury': {
    section: 'body',
    when: any(
      includes(
        'priorInjury',
        'same-knee',
        'other-knee',
        'bone-stress-injury',
        'ankle',
        'hip-groin',
        'calf-achilles',
        'hamstring',
        'patellar-dislocation',
        'shin-pain',
      ),
      is('priorFractureLeg', true),
    ),
    confidence: 'high',
    points: 3,
    evidence: 'B',
    interventions: ['ref-physio', 'edu-diary'],
    sources: ['R30', 'R31', 'R105'],
  },
  'cause-post-surgery-deconditioning': {
    section: 'body',
    when: all(
      not(is('kneeSurgery', 'none')),
      oneOf('quadStrength', 'reduced-10-20pct', 'reduced-over-20pct'),
    ),
    confidence: 'high',
    points: 4,
    evidence: 'B',
    interventions: ['load-post-surgery', 'ex-leg-press-hsr', 'ref-surgeon-team'],
    sources: [],
  },
  'cause-growth': {
    section: 'body',
    when: all(compare('ageYears', '>=', 9), compare('ageYears', '<=', 16)),
    confidence: 'medium',
    points: 2,
    evidence: 'B',
    interventions: ['load-adolescent-ladder'],
    sources: ['R75'],
  },
  'cause-joint-disease': {
    section: 'body',
    when: includes(
      'jointDisease',
      'knee-oa',
      'hip-oa',
      'inflammatory-arthritis',
      'gout',
      'hypermobility',
      'osteoporosis',
    ),
    confidence: 'high',
    points: 3,
    evidence: 'B',
    interventions: ['ref-sports-doctor', 'edu-running-safe-joints'],
    sources: [],
  },
} as const satisfies Record<string, Cause>;

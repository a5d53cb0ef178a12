import { all, any, compare, includes, is } from '#shared/logic/builders.ts';
import type { Cause } from '../types.ts';

/** Less recovery than the load asks for. */
export const recoveryCauses = {
  'cause-recovery-low': {
    section: 'recovery',
    when: any(compare('restDaysPerWeek', '<=', 1), compare('sleepH', '<', 7)),
    confidence: 'medium',
    points: 3,
    evidence: 'C',
    interventions: ['rec-rest-days', 'rec-sleep'],
    sources: [],
  },
  'cause-no-warm-up': {
    section: 'recovery',
    when: compare('warmUpMin', '<', 5),
    confidence: 'medium',
    points: 1,
    evidence: 'D',
    interventions: ['rec-warm-up'],
    sources: ['R91'],
  },
  'cause-low-recovery-care': {
    section: 'recovery',
    when: all(
      compare('foamRollPerWeek', '=', 0),
      compare('stretchPerWeek', '=', 0),
      compare('coolDownMin', '<', 3),
    ),
    confidence: 'medium',
    points: 1,
    evidence: 'D',
    interventions: ['rec-cool-down', 'rec-foam-roll'],
    sources: ['S45'],
  },
  'cause-stress-illness': {
    section: 'recovery',
    when: any(compare('stress010', '>=', 7), is('illness4wk', true)),
    confidence: 'medium',
    points: 2,
    evidence: 'C',
    interventions: ['rec-illness-pause', 'rec-sleep', 'load-pain-model'],
    sources: [],
  },
  'cause-low-energy': {
    section: 'recovery',
    when: any(
      includes(
        'redsSigns',
        'missed-periods-3-months',
        'irregular-periods',
        'low-libido',
        'recent-weight-loss',
        'restrictive-eating',
        'constant-fatigue',
        'two-bone-stress-injuries',
      ),
      all(compare('bmi', '<', 18.5), compare('ageYears', '>=', 18)),
    ),
    confidence: 'medium',
    points: 4,
    evidence: 'B',
    interventions: ['rec-fuel', 'ref-dietitian'],
    sources: ['R73', 'R105'],
  },
} as const satisfies Record<string, Cause>;

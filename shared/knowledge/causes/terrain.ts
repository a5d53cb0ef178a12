import { all, any, compare, includes, is } from '#shared/logic/builders.ts';
import type { Cause } from '../types.ts';

/** Terrain and surface. */
export const terrainCauses = {
  'cause-terrain-downhill': {
    section: 'terrain',
    when: any(
      is('downhillChange8wk', 'added-or-increased'),
      all(compare('hillsSharePct', '>=', 40), includes('aggravators', 'downhill', 'stairs-down')),
    ),
    confidence: 'high',
    points: 3,
    evidence: 'B',
    interventions: ['load-no-hills-speed', 'load-downhill-walk', 'load-reintroduce-hills'],
    sources: [],
  },
  'cause-terrain-camber': {
    section: 'terrain',
    when: is('camber', 'mostly-same-side'),
    confidence: 'medium',
    points: 2,
    evidence: 'D',
    interventions: ['edu-surface'],
    sources: [],
  },
  'cause-terrain-hard-uneven': {
    section: 'terrain',
    when: includes('surfaceMain', 'uneven-potholes'),
    confidence: 'low',
    points: 1,
    evidence: 'D',
    interventions: ['edu-surface'],
    sources: ['S56', 'S108'],
  },
  'cause-terrain-change': {
    section: 'terrain',
    when: is('surfaceChange8wk', true),
    confidence: 'medium',
    points: 2,
    evidence: 'C',
    interventions: ['edu-surface', 'load-cap-single-session'],
    sources: [],
  },
} as const satisfies Record<string, Cause>;

import { any, compare, is } from '#shared/logic/builders.ts';
import type { Cause } from '../types.ts';

/** Short or stiff muscle groups. */
export const shortCauses = {
  'cause-short-calf': {
    section: 'short',
    when: any(compare('kneeToWallCm', '<', 10), compare('kneeToWallDiffCm', '>=', 2)),
    confidence: 'medium',
    points: 2,
    evidence: 'C',
    interventions: ['st-calf-gastroc', 'st-calf-soleus', 'mob-ankle'],
    sources: ['S101'],
  },
  'cause-short-quads': {
    section: 'short',
    when: any(is('thomasRectus', 'knee-under-80'), compare('quadLengthGapCm', '>', 10)),
    confidence: 'medium',
    points: 2,
    evidence: 'C',
    interventions: ['st-quads', 'roll-quads-lateral'],
    sources: [],
  },
  'cause-short-hamstrings': {
    section: 'short',
    when: compare('hamstring9090Deg', '>', 25),
    confidence: 'medium',
    points: 1,
    evidence: 'C',
    interventions: ['st-hamstring'],
    sources: [],
  },
  'cause-short-hip-flexor': {
    section: 'short',
    when: is('thomasHipFlexor', 'above-horizontal'),
    confidence: 'low',
    points: 1,
    evidence: 'D',
    interventions: ['st-hip-flexor'],
    sources: [],
  },
  'cause-stiff-lateral-thigh': {
    section: 'short',
    when: is('ober', 'stays-up'),
    confidence: 'low',
    points: 2,
    evidence: 'D',
    interventions: ['st-tfl-lateral', 'st-glute', 'roll-quads-lateral'],
    sources: [],
  },
} as const satisfies Record<string, Cause>;

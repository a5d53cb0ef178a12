import { any, compare, includes, is, oneOf } from '#shared/logic/builders.ts';
import type { Cause } from '../types.ts';

/** Shoes. */
export const footwearCauses = {
  'cause-shoe-worn': {
    section: 'footwear',
    when: any(
      compare('shoeKm', '>=', 800),
      includes('shoeWearSigns', 'creased-midsole', 'tilted-heel', 'feels-flat'),
      compare('shoeAgeMonths', '>=', 24),
    ),
    confidence: 'medium',
    points: 2,
    evidence: 'D',
    interventions: ['shoe-replace'],
    sources: ['R102'],
  },
  'cause-shoe-fit': {
    section: 'footwear',
    when: oneOf('shoeFit', 'too-short', 'too-narrow', 'too-loose', 'laced-too-tight', 'uncomfortable-other'),
    confidence: 'high',
    points: 2,
    evidence: 'C',
    interventions: ['shoe-fit', 'shoe-lacing'],
    sources: [],
  },
  'cause-shoe-unsuitable': {
    section: 'footwear',
    when: any(oneOf('shoeType', 'non-running-shoe', 'barefoot'), is('nonrunningShoeRuns', true)),
    confidence: 'high',
    points: 3,
    evidence: 'D',
    interventions: ['shoe-only-running'],
    sources: ['S40'],
  },
  'cause-shoe-change': {
    section: 'footwear',
    when: oneOf('shoeChange8wk', 'different-model', 'lower-drop-or-minimalist', 'plated-racer'),
    confidence: 'high',
    points: 3,
    evidence: 'C',
    interventions: ['shoe-transition'],
    sources: [],
  },
} as const satisfies Record<string, Cause>;

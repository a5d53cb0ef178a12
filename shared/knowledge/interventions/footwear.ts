import type { Intervention } from '../types.ts';

export const footwearInterventions = {
  'shoe-replace': { domain: 'footwear', evidence: 'D', sources: ['R102', 'S27'] },
  'shoe-fit': { domain: 'footwear', evidence: 'C', sources: [] },
  'shoe-lacing': { domain: 'footwear', evidence: 'D', sources: [] },
  'shoe-only-running': { domain: 'footwear', evidence: 'D', sources: ['S40'] },
  'shoe-transition': { domain: 'footwear', evidence: 'C', sources: [] },
  'shoe-stability-pronated': { domain: 'footwear', evidence: 'C', sources: ['R21', 'R22', 'R25'] },
  'shoe-cushion': { domain: 'footwear', evidence: 'C', sources: ['R23'] },
  'shoe-rotate': { domain: 'footwear', evidence: 'C', sources: ['R24'] },
  'shoe-keep': { domain: 'footwear', evidence: 'D', sources: [] },
} as const satisfies Record<string, Intervention>;

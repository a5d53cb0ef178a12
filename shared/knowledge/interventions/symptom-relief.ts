import type { Intervention } from '../types.ts';

export const symptomReliefInterventions = {
  'sym-relative-rest': { domain: 'symptom-relief', evidence: 'C', sources: ['R39'] },
  'sym-ice': { domain: 'symptom-relief', evidence: 'C', sources: ['R39', 'R40'] },
  'sym-ice-post-race': { domain: 'symptom-relief', evidence: 'D', sources: [] },
  'sym-elevate': { domain: 'symptom-relief', evidence: 'D', sources: [] },
  'sym-compression': { domain: 'symptom-relief', evidence: 'D', sources: [] },
  'sym-paracetamol': { domain: 'symptom-relief', evidence: 'C', sources: [] },
  'sym-nsaid-oral': { domain: 'symptom-relief', evidence: 'C', sources: ['R41', 'R42', 'R43', 'R126'] },
  'sym-nsaid-topical': { domain: 'symptom-relief', evidence: 'B', sources: [] },
  'sym-heat-chronic': { domain: 'symptom-relief', evidence: 'D', sources: ['S39'] },
} as const satisfies Record<string, Intervention>;

import type { Intervention } from '../types.ts';

export const educationInterventions = {
  'edu-good-bad-pain': { domain: 'education', evidence: 'D', sources: ['S06', 'S07', 'S08'] },
  'edu-what-it-is': { domain: 'education', evidence: 'D', sources: [] },
  'edu-cause-not-spot': { domain: 'education', evidence: 'C', sources: ['S76', 'S77', 'S78'] },
  'edu-running-safe-joints': { domain: 'education', evidence: 'B', sources: ['R34', 'R35', 'R36'] },
  'edu-expected-course': { domain: 'education', evidence: 'B', sources: [] },
  'edu-diary': { domain: 'education', evidence: 'C', sources: [] },
  'edu-no-self-medication': { domain: 'education', evidence: 'B', sources: [] },
  'edu-weight': { domain: 'education', evidence: 'C', sources: [] },
  'edu-surface': { domain: 'education', evidence: 'D', sources: [] },
  'edu-plan': { domain: 'education', evidence: 'D', sources: [] },
} as const satisfies Record<string, Intervention>;

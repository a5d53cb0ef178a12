import type { Intervention } from '../types.ts';

export const referralInterventions = {
  'ref-emergency': { domain: 'referral', evidence: 'D', sources: [] },
  'ref-same-day': { domain: 'referral', evidence: 'D', sources: [] },
  'ref-week': { domain: 'referral', evidence: 'D', sources: [] },
  'ref-sports-doctor': { domain: 'referral', evidence: 'D', sources: [] },
  'ref-physio': { domain: 'referral', evidence: 'D', sources: [] },
  'ref-podiatry': { domain: 'referral', evidence: 'D', sources: [] },
  'ref-orthopaedics': { domain: 'referral', evidence: 'D', sources: [] },
  'ref-rheumatology': { domain: 'referral', evidence: 'D', sources: [] },
  'ref-dietitian': { domain: 'referral', evidence: 'D', sources: [] },
  'ref-pelvic-health': { domain: 'referral', evidence: 'D', sources: [] },
  'ref-surgeon-team': { domain: 'referral', evidence: 'D', sources: [] },
  'ref-coach': { domain: 'referral', evidence: 'D', sources: [] },
  'ref-imaging-xray': { domain: 'referral', evidence: 'D', sources: [] },
  'ref-imaging-mri': { domain: 'referral', evidence: 'D', sources: [] },
} as const satisfies Record<string, Intervention>;

import type { SeedClaim } from './types.ts';

export const stagesClaims = {
  S06: {
    claim:
      'Good pain = muscle pain from lactic acid that "runs away"; improves from session to session; may be tolerated',
    verdicts: ['outdated', 'supported'],
    verdictNote: 'outdated (mechanism), supported (behaviour)',
    finding: 'lactate is not the cause; DOMS peaks 24–72 h [R109]. Say "muscle soreness"',
    uses: ['handout'],
    carriedBy: ['edu-good-bad-pain'],
    sources: ['R109'],
  },
  S07: {
    claim:
      'Adaptation pain: smeared over the whole knee, always both sides, gone in 2 days, better 24 h; can be tolerated',
    verdicts: ['weak'],
    finding: 'reasonable low-risk pattern; not validated; add: no swelling, no night pain, walking fine',
    uses: ['rule'],
    carriedBy: ['adaptation-soreness'],
    sources: [],
  },
  S08: {
    claim: 'One-sided pain with a distinct point must not be tolerated',
    verdicts: ['weak'],
    finding: 'good safety rule; but not every one-sided spot is dangerous; leads to assessment, not alarm',
    uses: ['rule'],
    carriedBy: ['cf-adapt-vs-oneside'],
    sources: [],
  },
  S14: {
    claim: 'Stage 1: only on long runs or acceleration, gone next day',
    verdicts: ['weak'],
    finding: 'like Blazina-type grading, ordinal severity only',
    uses: ['rule'],
    carriedBy: ['overuseStage', 'load-stage-1'],
    sources: [],
  },
  S15: {
    claim: 'Stage 2: earlier in the run, stays 2–3 h',
    verdicts: ['weak'],
    finding: 'as above',
    uses: ['rule'],
    carriedBy: ['overuseStage', 'load-stage-2'],
    sources: [],
  },
  S16: {
    claim: 'Stage 3: from the start, stays 3–5 days',
    verdicts: ['weak'],
    finding: 'as above',
    uses: ['rule'],
    carriedBy: ['overuseStage', 'load-stage-3'],
    sources: [],
  },
  S17: {
    claim: 'Stage 4: never goes; 1.5–2 weeks even at full rest',
    verdicts: ['weak'],
    finding: 'triggers doctor review',
    uses: ['rule'],
    carriedBy: ['rf-stage4'],
    sources: [],
  },
  S46: {
    claim:
      'Most running injuries are overuse: normal tissue reacting to load it cannot cope with; pain from tendons and ligaments; behaves predictably',
    verdicts: ['supported', 'weak'],
    verdictNote: 'supported (overuse), weak (details)',
    finding: 'joint and bone also hurt; "inflammation" wording dropped [R121]',
    uses: ['handout'],
    carriedBy: [],
    sources: ['R121'],
  },
  S106: {
    claim: 'Duration depends on severity, person, heredity; doctor gives date',
    verdicts: ['supported'],
    finding: 'give ranges from conditions.md',
    uses: ['handout'],
    carriedBy: ['edu-expected-course'],
    sources: [],
  },
  S105: {
    claim: 'Early treatment works, late needs radical methods',
    verdicts: ['weak'],
    finding: 'earlier load change helps; do not frighten',
    uses: ['handout'],
    carriedBy: ['edu-expected-course'],
    sources: [],
  },
} as const satisfies Record<string, SeedClaim>;

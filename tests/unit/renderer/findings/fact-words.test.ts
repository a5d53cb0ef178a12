import { describe, expect, it } from 'vitest';
import { factInWords, factsInWords } from '#renderer/features/findings/fact-words.ts';
import { pictureInWords } from '#renderer/features/findings/summary.ts';
import { unansweredOf } from '#renderer/features/findings/unanswered.ts';
import type { Reasoning } from '#shared/contract/schemas.ts';
import { assess } from '#shared/assessment/assess.ts';
import { buildFacts } from '#shared/intake/facts.ts';

describe('a fact in words', () => {
  it('says its value where that speaks for itself, and its name while it is unknown', () => {
    expect(factInWords('painZoneMain', { painZoneMain: 'lateral-joint-line' })).toBe('outer joint line');
    expect(factInWords('afterRunDuration', { afterRunDuration: '2-days' })).toBe('lasts 2 days');
    expect(factInWords('tNoble', {})).toBe('Noble test');
  });

  it('carries units, a rounded number, and yes or no', () => {
    expect(factInWords('triggerRunKm', { triggerRunKm: 21 })).toBe('run at onset 21\u00A0km');
    expect(factInWords('spikePct', { spikePct: 31.25 })).toBe('single-run spike 31.3\u202F%');
    expect(factsInWords(['nprsRest', 'otherJoints'], { nprsRest: 0, otherJoints: false }, 'en')).toMatch(
      /^pain at rest 0, .* no$/,
    );
  });

  it('finds the unanswered question behind a computed fact', () => {
    expect(unansweredOf(['spikePct'], { triggerRunKm: 21 })).toBe('longestRun30dKm');
    expect(unansweredOf(['tNoble'], { tNoble: 'pos' })).toBeUndefined();
  });
});

describe('the findings in one line', () => {
  it('name the kind of pain for a coach, never a condition', () => {
    const assessment = assess(buildFacts({ assessorRole: 'coach', onsetType: 'gradual' }, '2026-06-28'));
    const reasoning = { assessment, pattern: { kind: 'overuse' } } as unknown as Reasoning;
    expect(pictureInWords(reasoning)).toMatch(/^Nothing urgent fired · .* · Overuse pain$/);
  });
});

import { describe, expect, it } from 'vitest';
import { problemsOf } from '../unit/exchange/validate.ts';
import { genu, genuJson, sample } from './command-line.support.ts';

const TODAY = ['--today', '2026-06-15'] as const;

describe('files for other programs', () => {
  it('an intake as a FHIR bundle, the same on the same day', async () => {
    const words = ['fhir', sample('worked-example-1'), ...TODAY];
    const [one, other] = [await genu(...words), await genu(...words)];
    expect([one.code, one.messages, one.output === other.output]).toEqual([0, '', true]);
    expect(problemsOf(JSON.parse(one.output) as object)).toEqual([]);
    expect(one.output).toContain('"Condition"');
    expect((await genu('fhir', sample('worked-example-2'), ...TODAY)).output).not.toContain('"Condition"');
  });

  it('an intake as a bundle in the language that is asked for', async () => {
    const words = ['fhir', sample('worked-example-1'), '--language', 'de', ...TODAY];
    expect(await genuJson<object>(...words)).toMatchObject({ resourceType: 'Bundle', language: 'de' });
  });

  it('the intake as a questionnaire of a role', async () => {
    const form = await genuJson<object>('questionnaire', '--role', 'coach');
    expect(problemsOf(form)).toEqual([]);
    expect(JSON.stringify(form)).not.toContain('tLachman');
  });
});

import { describe, expect, it } from 'vitest';
import { LONGER, TIMEOUT_MS, unsoundSheet } from './pages.support.ts';

describe('any sheet on US Letter in a language that says everything longer', { timeout: TIMEOUT_MS }, () => {
  it('is sound in normal print', async () => {
    expect(await unsoundSheet('letter', false, LONGER)).toBeNull();
  });

  it('is sound in large print', async () => {
    expect(await unsoundSheet('letter', true, LONGER)).toBeNull();
  });
});

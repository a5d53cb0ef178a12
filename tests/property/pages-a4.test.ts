import { describe, expect, it } from 'vitest';
import { TIMEOUT_MS, unsoundSheet } from './pages.support.ts';

describe('any sheet on A4', { timeout: TIMEOUT_MS }, () => {
  it('is sound in normal print', async () => {
    expect(await unsoundSheet('a4', false)).toBeNull();
  });

  it('is sound in large print', async () => {
    expect(await unsoundSheet('a4', true)).toBeNull();
  });
});

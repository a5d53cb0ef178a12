import { describe, expect, it } from 'vitest';
import { readSessionCode } from '#renderer/client/session.ts';

describe('the one-time code of the address', () => {
  it('is read from the fragment that the host makes', () => {
    expect(readSessionCode('#code=RN6Ry8stWi7GEmcvGJ-x_ybI')).toBe('RN6Ry8stWi7GEmcvGJ-x_ybI');
  });

  it('is nothing else: neither a route, nor an empty code, nor one with something behind it', () => {
    for (const hash of ['', '#/', '#code=', '#code=a&next=b', '#/assessments?code=a', '#xcode=a']) {
      expect(readSessionCode(hash)).toBeUndefined();
    }
  });
});

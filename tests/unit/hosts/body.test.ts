import { describe, expect, it } from 'vitest';
import { parseJson } from '#electron/hosts/browser/body.ts';

describe('the body of a call', () => {
  it('is JSON', () => {
    expect(parseJson('{"json":{"search":"müller","limit":3}}')).toEqual({
      json: { search: 'müller', limit: 3 },
    });
  });

  it.each([
    ['nothing', ''],
    ['half of it', '{"json":'],
    ['code', 'alert(1)'],
    ['__proto__', '{"__proto__":{"isAdmin":true}}'],
    ['__proto__ deep inside', '{"json":[{"a":{"__proto__":1}}]}'],
    ['__proto__ in disguise', String.raw`{"\u005f_proto__":{"isAdmin":true}}`],
    ['constructor', '{"constructor":{"prototype":{}}}'],
    ['prototype', '{"a":{"prototype":1}}'],
  ])('is refused with %s', (_what, text) => {
    expect(parseJson(text)).toBeUndefined();
  });
});
